/** What careless and hostile hands do to files through the editing screen, without a browser: nothing but the meant value changes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startEditing } from '../../../../src/cli/edit.ts';
import type { Change } from '../../../../src/cli/editing/contract.ts';
import { mirror } from '../../../../src/cli/editing/draft-folder.ts';
import { edited as editedOrNot, fieldsOf, partsOf } from '../../../../src/cli/editing/edited-text.ts';
import type { OpenFile } from '../../../../src/cli/editing/open-file.ts';
import type { Saved } from '../../../../src/cli/editing/saving.ts';
import { prepareCountry } from '../../../fixtures/country/prepare.ts';

/** What YAML reads as something else, or as several things, and what changes the way a line is shown. */
const TRAPS = [
  ...['2027-07-30', '105', '0105', '1.0', '1e3', '0x1F', '0o17', '.inf', '12:30', '1_000', '+51'],
  ...['yes', 'no', 'on', 'true', 'False', 'null', '~', '=', '<<', '', ' ', '  two before', 'two after  '],
  ...[
    '# all',
    'a # part',
    'a: b',
    'a:',
    ':',
    '- a',
    '-',
    '? a',
    '{a: b}',
    '[a',
    'a, b]',
    '&a',
    '*a',
    '!a',
    '%a',
    '@a',
    '`a`',
    '|',
    '>',
  ],
  ...['"a', "'a'", 'it\'s "so"', 'a\\nb', '\\', '---', '...', '</script><script>alert(1)</script>', '<!--'],
  ...[
    '👩🏽‍🚒 🇵🇪',
    'العربية ‮abc‬ 12',
    'n\u0303',
    '\u00A0a\u00A0',
    'a\u2028b\u2029c',
    '\uFEFFa',
    '\u0085a',
    'a\tb',
    '\ta',
  ],
  ...['two\nlines', 'two\n\nparts\n', '\nlate', '  in\nout', '---\nend\n---', 'x'.repeat(50_000)],
];
const PLACES: [string, string, (string | number)[]][] = [
  ['a word', 'one: 1\na: word # why\nlast: 1\n', ['a']],
  ['in quotes', 'one: 1\na: "word" # why\nlast: 1\n', ['a']],
  ['in single quotes', "a: 'word'\nlast: 1\n", ['a']],
  ['of several lines', 'a: |-\n  word\n  word\nlast: 1\n', ['a']],
  ['folded', 'a: >-\n  word\n  word\nlast: 1\n', ['a']],
  ['below a group', 'g:\n  a: word\n  b: 1\nlast: 1\n', ['g', 'a']],
  ['of a list', 'g:\n  - word\n  - b # b\nlast: 1\n', ['g', 0]],
  ['of a list of one line', 'g: [word, b] # why\nlast: 1\n', ['g', 0]],
  ['of a group of one line', 'g: {a: word, b: 1}\nlast: 1\n', ['g', 'a']],
  ['that is new', 'g:\n  b: 1\nlast: 1\n', ['g', 'a']],
  ['at the end without a line end', 'one: 1\na: word', ['a']],
];

/** The text after the edit; empty where it cannot be made, which no test expects. */
const edited = (...edit: Parameters<typeof editedOrNot>): string => editedOrNot(...edit) ?? '';

/** `fields` with `value` at `path`: what a file must mean after the edit. */
function withValue(fields: unknown, [key, ...rest]: (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = structuredClone(fields) as Record<string | number, unknown>;
  copy[key] = withValue(copy[key], rest, value);
  return copy;
}

describe.each(PLACES)('a value %s', (_place, text, path) => {
  const rest = text.split('\n').filter((line) => line && !/word|[|>]-/.test(line));

  test('is kept letter by letter, whatever YAML would read it as, and no other line changes', () => {
    for (const value of TRAPS) {
      const after = edited('a.yaml', text, [{ path, value }]);
      expect(parse(after), JSON.stringify(value)).toEqual(withValue(parse(text), path, value));
      expect(after.split('\n'), JSON.stringify(value)).toEqual(expect.arrayContaining(rest));
    }
  });

  test('keeps Windows line ends', () => {
    for (const value of ['yes', 'a # b', 'two\nlines', 'x: y']) {
      const after = edited('a.yaml', text.replaceAll('\n', '\r\n'), [{ path, value }]);
      expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(parse(after.replaceAll('\r\n', '\n'))).toEqual(withValue(parse(text), path, value));
    }
  });
});

test.each<[string, string]>([
  ['of lines', 'g:\n  - only\nlast: 1\n'],
  ['of one line', 'g: [only]\nlast: 1\n'],
  ['with a remark', 'g:\n  # Of this year.\n  - only # why\nlast: 1\n'],
  ['of groups', 'g:\n  - a: 1\n    b:\n      - 2\nlast: 1\n'],
  ['not set in', 'g:\n- only\nlast: 1\n'],
  ['at the end without a line end', 'last: 1\ng:\n  - only'],
])('a list %s that loses its last item is an empty list', (_case, text) => {
  const changes: Change[] = [{ path: ['g', 0], removed: true }];
  for (const end of ['\n', '\r\n'])
    expect(parse(edited('a.yaml', text.replaceAll('\n', end), changes))).toEqual({ g: [], last: 1 });
});

test.each(['---\nfalse: end\n---', '# title', '', '\n\n\n', '{{x}}', 'it\'s "so" `it` 👩🏽‍🚒 العربية', '\uFEFFa'])(
  'a text that says %j leaves the facts above it as they are',
  (body) => {
    const page = '---\r\ntitle: "A" # why\r\nlang: es\r\n---\r\n\r\nText.\r\n';
    const after = edited('a.mdx', page, [], body);
    expect(after.startsWith(page.slice(0, page.indexOf('Text')).trimEnd())).toBe(true);
    const parts = partsOf('a.mdx', after);
    expect(parts && fieldsOf(parts)).toEqual({ title: 'A', lang: 'es' });
  },
);

describe('on a copy of the made-up country', () => {
  const root = mkdtempSync(join(tmpdir(), 'hand-'));
  const COUNTRY = join(root, 'country');
  const DIR = join(root, 'content');
  const LINE = 'facts/services/xa/xa-5551.yaml';
  const OTHER = 'facts/services/xa/xa-5552.yaml';
  let editing: Awaited<ReturnType<typeof startEditing>>;

  beforeAll(async () => {
    prepareCountry(COUNTRY, 3, ['en']);
    mirror(COUNTRY, DIR, new Map());
    const options = { dir: DIR, drafts: join(root, 'drafts'), lang: 'es', port: 0, today: '2027-07-01' } as const;
    editing = await startEditing({ ...options, print: () => undefined });
  }, 60_000);
  afterAll(async () => {
    await editing.close();
    rmSync(root, { recursive: true });
  });
  beforeEach(() => mirror(COUNTRY, DIR, new Map()));

  const read = (file: string, dir = DIR) => readFileSync(join(dir, file), 'utf8');
  const names = () => readdirSync(DIR, { recursive: true, encoding: 'utf8' }).sort();
  const open = (file: string) => ask<OpenFile>(`file?file=${file}`);

  async function ask<T>(name: string, sent?: unknown): Promise<T> {
    const headers = { 'Content-Type': 'application/json', Origin: new URL(editing.address).origin };
    const post = sent === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(sent) };
    // The types are those that both sides share.
    return (await (await fetch(`${editing.address}api/${name}`, post)).json()) as T;
  }

  test('of two windows that save the same file at once one saves, and the other is told', async () => {
    const { version } = await open(LINE);
    const save = (value: string) =>
      ask<Saved>('save', { file: LINE, version, told: 'slip', changes: [{ path: ['name', 'text'], value }] });
    const outcomes = (await Promise.all([save('Línea uno'), save('Línea dos')])).map(({ outcome }) => outcome);
    expect(outcomes.sort()).toEqual(['meanwhile', 'saved']);
    expect(parse(read(LINE)).name.text).toMatch(/^Línea (?:uno|dos)$/);
  });

  test('taking back does not write over what somebody changed on the disk since the save', async () => {
    const { version } = await open(LINE);
    await ask('save', { file: LINE, version, told: 'slip', changes: [{ path: ['name', 'text'], value: 'Línea uno' }] });
    const other = `${read(LINE)}# Another hand.\n`;
    writeFileSync(join(DIR, LINE), other);
    const { version: now } = await open(LINE);
    expect(await ask('undo', { file: LINE, version })).toMatchObject({ outcome: 'meanwhile' });
    await ask('undo', { file: LINE, version: now });
    expect(read(LINE)).toContain('# Another hand.');
  });

  test('what was taken back in one file leaves what was saved in another', async () => {
    for (const file of [LINE, OTHER]) {
      const { version } = await open(file);
      await ask('save', { file, version, told: 'slip', changes: [{ path: ['name', 'text'], value: 'Línea uno' }] });
    }
    const { version } = await open(LINE);
    expect(await ask('undo', { file: LINE, version })).toMatchObject({ outcome: 'saved' });
    expect(read(LINE)).toBe(read(LINE, COUNTRY));
    expect(parse(read(OTHER)).name.text).toBe('Línea uno');
  });

  test.each<[string, string, Change[], RegExp]>([
    ['a required text that is empty', LINE, [{ path: ['name', 'text'], value: '' }], /name\.text/],
    ['a required group that is taken out', LINE, [{ path: ['name'], removed: true }], /name/],
    ['a list where one word belongs', LINE, [{ path: ['cost'], value: ['free'] }], /cost/],
    ['a field that nobody knows', LINE, [{ path: ['</script>'], value: 'x' }], /script/],
    ['a text that is too long', LINE, [{ path: ['name', 'text'], value: 'a'.repeat(300_000) }], /300000/],
  ])('%s stops a save and is said beside it', async (_case, file, changes, said) => {
    const { version } = await open(file);
    const saved = await ask<Saved>('save', { file, version, changes });
    expect(saved.outcome).toBe('stopped');
    expect(JSON.stringify(saved)).toMatch(said);
    expect(read(file)).toBe(read(file, COUNTRY));
  });

  test.each(['..', '../x', 'a/b', 'CON', 'A B', 'año', '-x', 'x.yaml', '', 'xa-5551', 'a\0'])(
    'nothing new begins under the name %j',
    async (id) => {
      const before = names();
      expect(await ask('new', { kind: 'service', id, title: 'A line' })).toMatchObject({ outcome: 'refused' });
      expect(names()).toEqual(before);
    },
  );

  test.each(['nul', 'x'.repeat(300)])('what begins under %j gets a name that a Windows disk holds', async (id) => {
    const before = new Set(names());
    expect(await ask('new', { kind: 'service', id, title: 'A line' })).toMatchObject({ outcome: 'saved' });
    const added = names().filter((name) => !before.has(name));
    expect(added).toHaveLength(1);
    expect(added[0]).toMatch(/^facts.services.xa.(?!nul\.)[a-z0-9-]{1,120}\.yaml$/);
  });

  test.each<unknown>([null, [], 1, {}, { file: LINE }, { file: [LINE], version: 1, changes: 'all' }])(
    'a question of another form, %j, gets a sentence and changes nothing',
    async (sent) => {
      for (const name of ['draft', 'save', 'undo', 'new', 'confirm', 'read', 'take']) {
        const answer = await ask<{ outcome: string; why: string }>(name, sent);
        expect(answer, name).toMatchObject({ outcome: 'refused' });
        expect(answer.why, name).not.toMatch(/Error|undefined|\bat \/|\.ts/);
      }
      expect(read(LINE)).toBe(read(LINE, COUNTRY));
    },
  );
});
