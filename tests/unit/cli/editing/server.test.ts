/** The server of the editing screen, asked over HTTP as a browser asks it, on a copy of the made-up country. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startEditing } from '../../../../src/cli/edit.ts';
import type { Facts } from '../../../../src/cli/editing/confirmed.ts';
import { mirror } from '../../../../src/cli/editing/draft-folder.ts';
import type { Handed } from '../../../../src/cli/editing/handing-over.ts';
import type { OpenFile } from '../../../../src/cli/editing/open-file.ts';
import type { Overview } from '../../../../src/cli/editing/overview.ts';
import type { ToRead } from '../../../../src/cli/editing/readings.ts';
import type { Drafted, Saved } from '../../../../src/cli/editing/saving.ts';
import { UNWRITTEN } from '../../../../src/schemas/kinds/starts.ts';
import { prepareCountry } from '../../../fixtures/country/prepare.ts';
import { fillSheet } from '../../../fixtures/fill-sheet.ts';

const root = mkdtempSync(join(tmpdir(), 'edit-'));
const COUNTRY = join(root, 'country');
const DIR = join(root, 'content');
const LINE = 'facts/services/xa/xa-5551.yaml';
const OTHER = 'facts/services/xa/xa-5552.yaml';
const TODAY = '2027-07-01';
let editing: Awaited<ReturnType<typeof startEditing>>;

beforeAll(async () => {
  prepareCountry(COUNTRY, 3, ['en', 'ar']);
  // What no test here looks at, and each check would read anew.
  for (const folder of [
    'lessons',
    'quizzes',
    'materials',
    'protocols',
    'figures',
    'sayings',
    'pages/en/easy',
    'pages/ar/easy',
  ])
    rmSync(join(COUNTRY, folder), { recursive: true, force: true });
  mirror(COUNTRY, DIR, new Map());
  const failed: string[] = [];
  const options = { dir: DIR, drafts: join(root, 'drafts'), lang: 'en', port: 0, today: TODAY } as const;
  editing = await startEditing({ ...options, print: (text) => failed.push(text) });
  await ask<Overview>('files');
}, 60_000);
afterAll(async () => {
  await editing.close();
  rmSync(root, { recursive: true });
});
// As it was, also where a test has failed; what did not change keeps its time, and need not be read again.
beforeEach(() => mirror(COUNTRY, DIR, new Map()));

const origin = () => new URL(editing.address).origin;
const read = (file: string) => readFileSync(join(DIR, file), 'utf8');
const put = (file: string, text: string) => writeFileSync(join(DIR, file), text);

async function ask<T>(name: string, sent?: unknown): Promise<T> {
  const headers = { 'Content-Type': 'application/json', Origin: origin() };
  const answer = await fetch(`${editing.address}api/${name}`, {
    ...(sent === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(sent) }),
  });
  // The types are those that both sides share.
  return (await answer.json()) as T;
}

const open = (file: string) => ask<OpenFile>(`file?file=${file}`);

async function change(path: (string | number)[], value: unknown, file = LINE) {
  const { version } = await open(file);
  return ask<Saved>('save', { file, version, changes: [{ path, value }] });
}

describe('who may ask', () => {
  const status = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<number>((done, failed) => {
      const { port, pathname } = new URL(path, editing.address);
      request({ host: '127.0.0.1', port, path: pathname, method, headers }, (answer) => done(answer.statusCode ?? 0))
        .on('error', failed)
        .end(method === 'POST' ? '{}' : undefined);
    });
  const JSON_TYPE = { 'Content-Type': 'application/json' };

  test.each<[string, string, Record<string, string>, string, number]>([
    ['our own page', 'api/files', {}, 'GET', 200],
    ['who knows no token', '/api/files', {}, 'GET', 403],
    ['who has another token', `/${'0'.repeat(32)}/api/files`, {}, 'GET', 403],
    ['a name that leads here', 'api/files', { Host: 'attacker.example' }, 'GET', 403],
    ['another site', 'api/files', { Origin: 'https://attacker.example' }, 'GET', 403],
    ['a page of another port', 'api/files', { 'Sec-Fetch-Site': 'same-site' }, 'GET', 403],
    ['a form without an origin', 'api/save', JSON_TYPE, 'POST', 403],
  ])('%s', async (_who, path, headers, method, code) => expect(await status(path, headers, method)).toBe(code));

  test('nobody at another address of this machine', async () =>
    await expect(fetch(editing.address.replace('127.0.0.1', '127.0.0.2'))).rejects.toThrow());

  test('a form of text is no JSON', async () =>
    expect(await status('api/save', { Origin: origin(), 'Content-Type': 'text/plain' }, 'POST')).toBe(403));

  test('the page may load nothing from elsewhere, and nobody may frame it', async () => {
    const policy = (await fetch(editing.address)).headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; .*frame-ancestors 'none'/);
  });

  test.each([
    ...['../package.json', '/etc/passwd', 'C:\\x', 'facts/../campaign.yaml', 'campaign.yaml%00', 'README.md', ''],
    ...['events/readings.yaml', 'facts/services/xa/xa-5551.yaml:x', 'link.yaml', 'drawings/link.yaml'],
  ])('no file but one of the content: %s', async (file) => {
    writeFileSync(join(root, 'outside.yaml'), 'order: 1\n');
    const link = join(DIR, 'drawings', 'link.yaml');
    rmSync(link, { force: true });
    symlinkSync(join(root, 'outside.yaml'), link);
    expect(await ask(`file?file=${file}`)).toMatchObject({ outcome: 'refused' });
  });
});

describe('a save', () => {
  test('replaces the bytes of one value, and gives them back', async () => {
    const before = read(LINE);
    const saved = await change(['cost'], 'unknown');
    expect(saved).toMatchObject({ outcome: 'saved', files: [LINE], opened: { fields: { cost: 'unknown' } } });
    expect(read(LINE)).toBe(before.replace(/^cost: .*$/m, 'cost: unknown'));
    const { version, undo, title } = await open(LINE);
    expect(undo).toMatch(new RegExp(`^Saved: ${title}, \\d+:\\d+`));
    expect(await ask<Saved>('undo', { file: LINE, version })).toMatchObject({
      outcome: 'saved',
      notes: [`Taken back: «${undo}»`],
    });
    expect(read(LINE)).toBe(before);
  });

  test('is stopped by what the check has against it, and nothing is written', async () => {
    const before = read(LINE);
    expect(await change(['cost'], 'cheap')).toMatchObject({ outcome: 'stopped', findings: [{ path: ['cost'] }] });
    expect(read(LINE)).toBe(before);
  });

  test('is not stopped by what stood in another file before', async () => {
    put('drawings/broken.yaml', 'a: [\n');
    expect(await change(['cost'], 'unknown')).toMatchObject({ outcome: 'saved' });
  });

  test('does not write over what somebody else changed meanwhile, and shows it', async () => {
    const { version } = await open(LINE);
    put(LINE, read(LINE).replace(/^cost: .*$/m, 'cost: unknown # asked'));
    const changes = [{ path: ['anonymity'], value: 'unknown' }];
    const answer = await ask<Saved>('save', { file: LINE, version, changes });
    expect(answer).toMatchObject({
      outcome: 'meanwhile',
      lines: [{ text: expect.stringMatching(/^-cost: /) }, { text: '+cost: unknown # asked' }],
    });
    expect(read(LINE)).toContain('cost: unknown # asked');
  });

  test('keeps Windows line ends and a byte-order mark', async () => {
    put(LINE, `\uFEFF${read(LINE).replaceAll('\n', '\r\n')}`);
    const before = read(LINE);
    expect(await change(['cost'], 'unknown')).toMatchObject({ outcome: 'saved' });
    expect(read(LINE)).toBe(before.replace(/^cost: .*\r$/m, 'cost: unknown\r'));
  });
});

test('a draft says which lines would change, and what is wrong, and changes no file', async () => {
  const before = read(LINE);
  const { version } = await open(LINE);
  const edit = { file: LINE, version, changes: [{ path: ['cost'], value: 'cheap' }] };
  const drafted = await ask<Drafted>('draft', edit);
  expect(drafted).toMatchObject({
    whole: true,
    lines: [{ text: expect.stringMatching(/^-cost: /) }, { text: '+cost: cheap' }],
    findings: [{ path: ['cost'], stops: true }],
  });
  expect(read(LINE)).toBe(before);
});

test('a file that cannot be read opens as text, and is mended as text', async () => {
  const before = read(LINE);
  put(LINE, before.replace(/^cost: .*$/m, 'cost: "free'));
  const opened = await open(LINE);
  expect(opened).toMatchObject({ asText: true, fields: null, findings: [{ stops: true }] });
  expect(opened.hasForm).toBe(false);
  const edit = { file: LINE, version: opened.version, text: before };
  expect(await ask<Saved>('save', edit)).toMatchObject({ outcome: 'saved', opened: { hasForm: true } });
  expect(read(LINE)).toBe(before);
});

test('a page that is edited as text does not stand in itself, and goes on as text until its form is asked for', async () => {
  const file = 'pages/en/home.mdx';
  const { version, body } = await ask<OpenFile>(`file?file=${file}&as=text`);
  expect(body).toBe(read(file));
  const next = body?.replace('---\n', '---\n# Of the first page.\n');
  const lines = [{ line: 2, text: '+# Of the first page.' }];
  expect(await ask<Drafted>('draft', { file, version, text: next })).toMatchObject({ lines });
  const saved = await ask<Saved>('save', { file, version, text: next });
  expect(saved).toMatchObject({ outcome: 'saved', opened: { asText: true, hasForm: true, body: next } });
  expect(read(file)).toBe(next);
});

test('a new file is begun with what is left to write, and taken back as a whole', async () => {
  const texts = read('pages/texts.yaml');
  const saved = await ask<Saved>('new', { kind: 'message', id: 'my-message', title: 'My message' });
  if (saved.outcome !== 'saved' || !saved.opened) throw new Error(JSON.stringify(saved));
  const { file, version, findings, parts } = saved.opened;
  expect(saved.notes.join('\n')).toContain('My message');
  expect(file).toBe('pages/en/messages/my-message.mdx');
  // Each part of it with what is left, and the place of its record among others.
  expect(parts.map((one) => [one.file, one.path])).toEqual([
    [file, []],
    ['pages/texts.yaml', ['messages', 'my-message']],
  ]);
  for (const { left } of parts) expect(left).toBeGreaterThan(0);
  expect(findings.length).toBeGreaterThan(0);
  expect(await ask<Saved>('undo', { file, version })).toMatchObject({ outcome: 'saved', opened: null });
  expect([existsSync(join(DIR, file)), read('pages/texts.yaml')]).toEqual([false, texts]);
});

test('a file that has no title of its own is called by what it holds', async () => {
  const { files } = await ask<Overview>('files');
  const untitled = ['facts/sources.yaml', 'pages/texts.yaml', 'campaign.yaml'];
  expect(untitled.map((one) => files.find(({ file }) => file === one)?.title)).toEqual([
    'The sources',
    'Whom each text speaks to',
    'The campaign',
  ]);
});

test('a patch of what was changed is taken by Git', async () => {
  // A last line without an end.
  put(OTHER, read(OTHER).replace(/\n$/, ''));
  const before = read(OTHER);
  await change(['cost'], 'unknown', OTHER);
  await ask<Saved>('new', { kind: 'quiz', id: 'my-quiz', title: 'My quiz' });
  const patch = await ask<Handed>('patch');
  if (patch.outcome !== 'made') throw new Error(patch.why);
  const project = mkdtempSync(join(root, 'project-'));
  execFileSync('git', ['init', '-q', project]);
  cpSync(COUNTRY, join(project, 'content'), { recursive: true });
  writeFileSync(join(project, 'content', OTHER), before);
  execFileSync('git', ['apply', '-'], { cwd: project, input: Buffer.from(patch.base64, 'base64') });
  for (const file of [OTHER, 'quizzes/my-quiz.yaml'])
    expect(readFileSync(join(project, 'content', file), 'utf8')).toBe(read(file));
});

test('with Git, what was changed on earlier days is handed over too, and nothing else', async () => {
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...words], { cwd: DIR });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'As it was');
  put(OTHER, read(OTHER).replace(/^cost: .*$/m, 'cost: unknown # asked'));
  put('NOTES.txt', 'x\n');
  const { changed } = await ask<Overview>('files');
  const patch = await ask<Handed>('patch');
  rmSync(join(DIR, '.git'), { recursive: true });
  rmSync(join(DIR, 'NOTES.txt'));
  expect(changed).toEqual([{ file: OTHER, title: 'Line 5552' }]);
  if (patch.outcome !== 'made') throw new Error(patch.why);
  expect(Buffer.from(patch.base64, 'base64').toString()).toMatch(/^\+cost: unknown # asked$/m);
});

test('a line is confirmed in its record by two roles, on a source that is there', async () => {
  const { version, fields } = await open(LINE);
  const before = read(LINE);
  const { sources } = fields as { sources: string[] };
  const on = '2026-07-01';
  const asked = { file: LINE, version, by: 'editor', verified: 'editor', on, how: sources[0], groups: ['number'] };
  expect(await ask<Saved>('confirm', { ...asked, on: '9999-01-01' })).toMatchObject({ outcome: 'refused' });
  expect(await ask<Saved>('confirm', asked)).toMatchObject({
    outcome: 'refused',
    why: expect.stringContaining('same role'),
  });
  const saved = await ask<Saved>('confirm', { ...asked, verified: 'reviewer' });
  expect(saved).toMatchObject({ outcome: 'saved', files: [LINE] });
  const added = read(LINE)
    .split('\n')
    .filter((line) => !before.split('\n').includes(line));
  expect(added).toEqual([expect.stringMatching(/method: asked-operator.*enteredBy: editor/)]);
});

test('what one person alone has noted does not count until another one signs it', async () => {
  const { version, fields } = await open(LINE);
  const { checks } = fields as { checks: { on: string }[] };
  const told = { on: TODAY, how: 'official letter', by: 'editor', verified: '' };
  const saved = await ask<Saved>('confirm', { file: LINE, version, ...told, groups: ['number'] });
  expect(saved).toMatchObject({ outcome: 'saved', notes: [expect.stringContaining('left to verify')] });
  const at = checks.length;
  expect(parse(read(LINE)).checks[at]).not.toHaveProperty('verifiedBy');
  const { said, left, others } = await ask<Facts>(`facts?file=${LINE}`);
  expect(left).toMatchObject([{ at, by: 'editor', on: TODAY, groups: ['number'] }]);
  expect(left[0]?.how).toContain('official letter');
  const { channels, topic } = parse(read(LINE));
  expect(said).toContainEqual({ group: 'number', what: expect.any(String), shown: channels[0].value });
  expect(others.map(({ id }) => id)).not.toContain('xa-5551');
  const topics = others.map(({ id }) => parse(read(`facts/services/xa/${id}.yaml`)).topic === topic);
  expect(topics).toEqual(topics.toSorted().toReversed());
  const before = read(LINE);
  expect(await change(['checks', at, 'verifiedBy'], 'editor')).toMatchObject({ outcome: 'stopped' });
  expect(await change(['checks', at, 'verifiedBy'], 'reviewer')).toMatchObject({ outcome: 'saved' });
  expect(parse(read(LINE)).checks[at]).toEqual({ ...parse(before).checks[at], verifiedBy: 'reviewer' });
  expect((await ask<Facts>(`facts?file=${LINE}`)).left).toEqual([]);
});

test('the last step is offered wherever somebody is, and given back', async () => {
  const before = read(LINE);
  await change(['cost'], 'unknown');
  const { last } = await ask<Overview>('files');
  expect(last).toMatchObject({ file: LINE, said: expect.stringMatching(/^Saved: /) });
  expect(await ask<Saved>('undo', { file: last?.file, version: last?.version })).toMatchObject({ outcome: 'saved' });
  expect(read(LINE)).toBe(before);
  expect((await ask<Overview>('files')).last).not.toEqual(last);
});

test('a line is confirmed by how the answer came, which is made a source; nothing of a person is', async () => {
  const { version } = await open(LINE);
  const asked = { file: LINE, version, by: 'editor', verified: 'reviewer', on: '2026-07-01', groups: ['number'] };
  expect(await ask<Saved>('confirm', { ...asked, how: 'mail of ana.perez@gmail.com' })).toMatchObject({
    outcome: 'refused',
  });
  const saved = await ask<Saved>('confirm', { ...asked, how: 'official letter' });
  expect(saved).toMatchObject({ outcome: 'saved', files: [LINE, 'facts/sources.yaml'] });
  expect(read('facts/sources.yaml')).toMatch(/^ {2}answer-.*official letter/m);
});

test('a service is closed by one switch in its record, with who says so; the check has the last word', async () => {
  const { version } = await open(LINE);
  const before = read(LINE);
  const told = { file: LINE, version, on: '2027-06-30', how: 'official letter', until: '', instead: '' };
  const wrong: [Partial<typeof told>, string][] = [
    [{ how: 'mail of ana.perez@gmail.com' }, 'refused'],
    [{ version: '0' }, 'refused'],
    [{ on: 'yesterday' }, 'stopped'],
    [{ on: '1926-06-30' }, 'refused'],
    [{ until: '2027-06-01' }, 'stopped'],
    [{ instead: 'xa-5551' }, 'stopped'],
  ];
  for (const [more, outcome] of wrong)
    expect(await ask<Saved>('closing', { ...told, ...more }), JSON.stringify(more)).toMatchObject({ outcome });
  expect(read(LINE)).toBe(before);
  const saved = await ask<Saved>('closing', { ...told, until: '2027-07-20', instead: 'xa-5552' });
  expect(saved).toMatchObject({ outcome: 'saved', files: [LINE, 'facts/sources.yaml'] });
  const { status, ...rest } = (await open(LINE)).fields as Record<string, unknown>;
  const source = 'closed-xa-5551-2027-07-01';
  expect(status).toEqual({ state: 'closed', on: '2027-06-30', until: '2027-07-20', by: ['xa-5552'], source });
  expect(rest).toEqual(parse(before));
  expect(parse(read('facts/sources.yaml')).sources[source]).toMatchObject({ title: 'official letter', date: TODAY });
});

test('a file that is begun is mended step by step', async () => {
  const saved = await ask<Saved>('new', { kind: 'activity', id: 'fair', title: UNWRITTEN });
  if (saved.outcome !== 'saved' || !saved.opened) throw new Error(JSON.stringify(saved));
  const { file, findings } = saved.opened;
  const next = await change(['title'], 'A fair of the invented office', file);
  if (next.outcome !== 'saved') throw new Error(JSON.stringify(next));
  expect(next.opened?.findings.length).toBeLessThan(findings.length);
  expect(await change(['sequence'], 'x', file)).toMatchObject({ outcome: 'stopped' });
  const { version } = await open(file);
  const drafted = (path: string[], value: string) =>
    ask<Drafted>('draft', { file, version, changes: [{ path, value }] });
  const blocking = ({ findings: found }: Drafted) => found.filter(({ blocks }) => blocks).map(({ path }) => path);
  const better = await drafted(['title'], 'A fair of the invented office, again');
  expect(better.findings.some(({ stops }) => stops)).toBe(true);
  expect(blocking(better)).toEqual([]);
  expect(blocking(await drafted(['sequence'], 'x'))).toEqual([['sequence']]);
});

test('an activity is read with each question answered, and not by who brought it', async () => {
  const [unread] = (await ask<ToRead>('readings')).unread;
  if (!unread) throw new Error('Nothing is to be read.');
  const { id, hash, questions } = unread;
  const no = questions.map((one) => one.id);
  const reading = { id, hash, by: 'reviewer', brought: false, yes: [], no };
  for (const wrong of [{ by: 'nobody' }, { brought: true }, { no: no.slice(1) }, { hash: '0' }])
    expect(await ask('reading', { ...reading, ...wrong })).toMatchObject({ outcome: 'refused' });
  expect(await ask<Saved>('reading', reading)).toMatchObject({ outcome: 'saved' });
  expect((await ask<ToRead>('readings')).unread.map((one) => one.id)).not.toContain(id);
});

test('an activity that has mistakes is among those to be read, with what is to be mended', async () => {
  await ask<Saved>('new', { kind: 'activity', id: 'fair', title: 'A fair' });
  const { unread, broken } = await ask<ToRead>('readings');
  expect(unread.map(({ id }) => id)).not.toContain('fair');
  const fair = broken.find(({ id }) => id === 'fair');
  expect(fair).toMatchObject({ file: expect.stringMatching(/fair\.md$/), title: expect.any(String) });
  expect(fair?.why.length).toBeGreaterThan(0);
});

test('what a language has by machine is listed under it, and apart from it what it does not have', async () => {
  const untranslated = async (way = 'machine') => {
    const { files } = await ask<Overview>('files');
    return files.filter((one) => one.untranslated.includes(`${way} ar`)).map(({ file }) => file);
  };
  await open(LINE);
  const page = 'pages/ar/home.mdx';
  const machine = read(page).replaceAll(/state: (?:human|reviewed)/g, 'state: machine');
  put(page, machine);
  await open(LINE);
  expect(await untranslated()).toContain(page);
  put(page, machine.replaceAll('state: machine', 'state: human'));
  await open(LINE);
  expect(await untranslated()).not.toContain(page);
  rmSync(join(DIR, page));
  await open(LINE);
  expect(await untranslated('missing')).toContain('pages/en/home.mdx');
});

test('a table goes to a translator and comes back', async () => {
  const table = await ask<Handed>('table?locale=ar&pages=home');
  if (table.outcome !== 'made') throw new Error(table.why);
  const sheet = join(root, table.name);
  writeFileSync(sheet, Buffer.from(table.base64, 'base64'));
  fillSheet(sheet, (row) => (row['Parte / Part'] === 'title' ? { Traducción: 'عنوان مخترع' } : undefined));
  const base64 = readFileSync(sheet).toString('base64');
  const taken = await ask<Saved>('take', { base64, translator: 'traduccion-1' });
  expect(taken).toMatchObject({ outcome: 'saved', files: ['pages/ar/home.mdx'] });
  expect(read('pages/ar/home.mdx')).toContain('عنوان مخترع');
  // The same once more changes nothing, which is said.
  expect(await ask<Saved>('take', { base64, translator: 'traduccion-1' })).toMatchObject({ outcome: 'refused' });
});
