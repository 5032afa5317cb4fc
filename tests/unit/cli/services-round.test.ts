/** A round of confirmation with the operators of the made-up country: letters go out, sheets come back. */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import ical from 'node-ical';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkAll } from '../../../src/check/check-all.ts';
import { main as answers } from '../../../src/cli/services-answers.ts';
import { main as letters } from '../../../src/cli/services-letters.ts';
import { toService } from '../../../src/hashes/page/to-service.ts';
import { prepareCountry } from '../../fixtures/country/prepare.ts';
import { fillSheet, rowsOfSheet } from '../../fixtures/fill-sheet.ts';
import { wordsOfDocument } from '../../fixtures/words-of-document.ts';

const MADE = '2027-07-01';
const BACK = '2027-07-09';
const root = mkdtempSync(join(tmpdir(), 'round-'));
const COUNTRY = join(root, 'country');
const OUT = join(root, 'letters');
const UNREAD = ['pages', 'lessons', 'quizzes', 'events', 'materials', 'protocols', 'drawings', 'figures'];
beforeAll(async () => {
  prepareCountry(COUNTRY, 0, ['en', 'ar']);
  // What no letter says, and each command would read anew.
  for (const folder of UNREAD) rmSync(join(COUNTRY, folder), { recursive: true });
  expect(await letters(['--dir', COUNTRY, '--out', OUT], () => {}, MADE)).toBe(0);
}, 60_000);
afterAll(() => rmSync(root, { recursive: true }));

/** The files of facts, to see that what is not meant stays to the byte. */
const factsIn = (dir: string): Record<string, string> =>
  Object.fromEntries(
    globSync('facts/**/*.yaml', { cwd: dir }).map((file) => [file, readFileSync(join(dir, file), 'utf8')]),
  );
const XA = 'facts/services/xa';
const before = () => factsIn(COUNTRY);
const countryOf = (name: string) => {
  const dir = join(root, name);
  rmSync(dir, { recursive: true, force: true });
  cpSync(COUNTRY, dir, { recursive: true });
  return dir;
};

type Filled = { correct?: string; right?: string; note?: string };
type Fill = Record<string, Filled | undefined> | ((key: string, shown: string) => Filled | undefined);

/** Fills in the sheet of an operator by the places of facts, and takes it back. */
async function takeBack(
  fill: Fill,
  {
    operator = 'xa-office',
    dir = countryOf('taken'),
    day = BACK,
    more = [] as string[],
    change = (_file: string) => {},
  } = {},
) {
  const file = join(root, 'back.xlsx');
  cpSync(join(OUT, `${operator}.xlsx`), file);
  fillSheet(file, (row) => {
    const key = row['Do not change']!.replace(/^[^/]+\/[^/]+\//, '');
    const own = typeof fill === 'function' ? fill(key, row['What we show']!) : fill[key];
    return (
      own && {
        ...(own.correct !== undefined && { 'Correct?': own.correct }),
        ...(own.right !== undefined && { 'What is right': own.right }),
        ...(own.note !== undefined && { Remark: own.note }),
      }
    );
  });
  change(file);
  const printed: string[] = [];
  const args = [file, '--by', 'editor', '--verified', 'reviewer', '--dir', dir, ...more];
  const code = await answers(args, (text) => printed.push(text), day);
  const facts = factsIn(dir);
  const changed = Object.keys(facts)
    .toSorted()
    .filter((name) => facts[name] !== before()[name]);
  const record = (id: string) => parse(facts[`${XA}/${id}.yaml`]!);
  /** What is shown or counts, without what is to be decided and the answer that says so. */
  const told = changed.filter((name) => !isDeepStrictEqual(toldIn(facts[name]!), toldIn(before()[name]!)));
  const open = (id: string) =>
    (record(id).contested ?? []).map(({ fact, kind, said, was }: Record<string, string>) =>
      [fact, kind, was, ...(said === undefined ? [] : [said])].join(' · '),
    );
  return { code, said: printed.join('\n'), facts, changed, told, open, record, dir };
}

function toldIn(text: string): unknown {
  const { contested: _, ...record } = parse(text);
  return record.sources?.['xa-gazette']
    ? Object.keys(record.sources).filter((id) => !id.startsWith('answer-'))
    : record;
}

const yes = { correct: 'Yes' };
/** Yes to all that is known of some services. */
const allYes =
  (...ids: string[]): Fill =>
  (key, shown) =>
    ids.some((id) => key.startsWith(`${id}/`)) && shown !== 'We do not know' ? yes : undefined;

describe('the letters', () => {
  test('say in one page who asks, what to do, by when and how to object', () => {
    const words = wordsOfDocument(join(OUT, 'xa-care.docx'));
    for (const said of [
      'from The Invented Office of Ilvandria',
      'by 15 July 2027. It goes back to contact@example.org.',
      'write “no” in the row “May it be shown?”.',
      // A letter of this operator left in June: that day has passed.
      'Without an answer, the published site may show',
      'This letter promises nothing',
      'Invented Chat',
    ])
      expect(words).toContain(said);
    expect(words).not.toContain('June 2027');
    expect(wordsOfDocument(join(OUT, 'xa-police.docx'))).toContain('from 9 July 2027');
    expect(globSync('*.docx', { cwd: OUT })).toHaveLength(4);
  });

  test('offer no “no” that would not be obeyed', () => {
    const words = wordsOfDocument(join(OUT, 'xa-office.docx'));
    expect(words).toMatch(/These are always shown.*Line 5551.*does not take them away/);
    const listed = rowsOfSheet(join(OUT, 'xa-office.xlsx')).filter((row) => row.Fact === 'May it be shown?');
    const shown = (id: string) =>
      listed.find((row) => row['Do not change']!.endsWith(`/${id}/listing`))!['What we show'];
    expect(shown('xa-5551')).toBe('Always shown, with the contacts below');
    expect(shown('xa-legal-desk')).toBe('Shown, with the contacts below');
  });

  test('go with a sheet that says of each fact what is shown, by which source and of when', () => {
    const rows = rowsOfSheet(join(OUT, 'xa-office.xlsx'));
    const of = (key: string) => rows.find((row) => row['Do not change'] === `xa-office/${MADE}/${key}`)!;
    expect(of('xa-5551/channels.0.value')).toMatchObject({
      Service: 'Line 5551',
      Fact: 'Number',
      'What we show': '5551',
      'From where and when': 'Invented Gazette of Ilvandria, Decree on made-up helplines (4 May 2027)',
      'Correct?': '',
    });
    expect(of('xa-5551/cost')['What we show']).toBe('free');
    expect(of('xa-5551/sharing.sharesWithPolice')).toMatchObject({ 'What we show': 'We do not know', 'Correct?': '—' });
    expect(of('xa-consulates/channels').Fact).toBe('Which public contact may be shown?');
    expect(new Set(rows.map((row) => row['Do not change'])).size).toBe(rows.length);
  });

  test('have their days in a calendar', () => {
    const events = Object.values(ical.sync.parseFile(join(OUT, 'ronda.ics'))).filter((one) => one?.type === 'VEVENT');
    const days = events.map((one) => `${String(one.summary)} ${one.start.toISOString().slice(0, 10)}`);
    expect(days).toHaveLength(16);
    for (const day of [
      'The letter leaves: The Invented Office of Ilvandria 2027-06-10',
      'Remind of the letter: The Invented Office of Ilvandria 2027-06-17',
      'The published site may show: The Invented Office of Ilvandria 2027-06-18',
      'The answer is due: The Invented Police of Ilvandria 2027-07-15',
    ])
      expect(days).toContain(day);
  });

  test('are not written over, since they may be filled in, and the others are', async () => {
    const out = join(root, 'again');
    const run = async (...words: string[]) => {
      const printed: string[] = [];
      const code = await letters([...words, '--dir', COUNTRY, '--out', out], (text) => printed.push(text), MADE);
      return { code, said: printed.join('\n') };
    };
    expect((await run('xa-care')).code).toBe(0);
    rmSync(join(out, 'xa-care.docx'));
    const sheet = join(out, 'xa-care.xlsx');
    fillSheet(sheet, () => ({ 'Correct?': 'Yes' }));
    const filled = readFileSync(sheet);
    const { code, said } = await run('xa-care', 'xa-office');
    expect(code).toBe(1);
    expect(said).toMatch(
      /xa-care\.xlsx is there already .*it is not written over. Move or delete it to make it anew.*--out/,
    );
    expect(readFileSync(sheet).equals(filled)).toBe(true);
    expect(globSync('*.{docx,xlsx}', { cwd: out }).toSorted()).toEqual([
      'xa-care.xlsx',
      'xa-office.docx',
      'xa-office.xlsx',
    ]);
  });

  test('that leave are noted, each day once', async () => {
    const dir = countryOf('sent');
    const note = (...words: string[]) => letters(['--sent', ...words, '--dir', dir], () => {}, MADE);
    expect([
      await note('xa-police'),
      await note('xa-police', 'xa-north'),
      await note('xa-north', '--on', MADE),
    ]).toEqual([0, 0, 0]);
    const { 'xa-police': police, 'xa-north': north } = parse(factsIn(dir)['facts/organisations.yaml']!);
    expect(police.letter).toEqual({ sent: [MADE] });
    expect(north.letter).toEqual({
      sent: ['2027-06-10', MADE],
      objections: [{ service: 'xa-seven', on: '2027-06-20' }],
    });
    const [old, now] = [before(), factsIn(dir)].map((facts) => facts['facts/organisations.yaml']!.split('\n'));
    expect(old!.filter((line) => !now!.includes(line))).toEqual([expect.stringContaining('objections:')]);
    expect(await note()).toBe(2);
    expect(await note('xa-nobody')).toBe(2);
    expect(await note('xa-police', '--on', 'mañana')).toBe(2);
    const noted = factsIn(dir);
    expect(await note('xa-police', '--on', '2027-07-02')).toBe(2);
    expect(factsIn(dir)).toEqual(noted);
  });
});

describe('answers', () => {
  test('that confirm all of a service become one check with its roles, day and source', async () => {
    const { code, changed, record, facts, said } = await takeBack(allYes('xa-legal-desk'));
    expect([code, changed]).toEqual([0, [`${XA}/xa-legal-desk.yaml`, 'facts/sources.yaml']]);
    expect(record('xa-legal-desk').checks.at(-1)).toEqual({
      ...{ on: BACK, method: 'asked-operator', enteredBy: 'editor', verifiedBy: 'reviewer' },
      source: `answer-xa-office-${MADE}`,
      groups: expect.arrayContaining(['number', 'hours', 'status', 'name', 'services']),
    });
    expect(parse(facts['facts/sources.yaml']!).sources[`answer-xa-office-${MADE}`]).toMatchObject({
      publisher: 'The Invented Office of Ilvandria',
      title: 'Answer to the letter of confirmation: sheet returned',
      date: BACK,
      url: null,
    });
    for (const file of changed) expect(withoutNew(facts[file]!, before()[file]!)).toBe(before()[file]);
    expect(said).toContain('Confirmed: 1. Corrected: 0.');
  });

  test('taken again, on another day too, change nothing', async () => {
    const fill: Fill = (key, shown) =>
      key === 'xa-5553/cost'
        ? { correct: 'no', right: 'paid' }
        : (allYes('xa-5553') as (k: string, s: string) => Filled)(key, shown);
    const first = await takeBack(fill);
    const again = await takeBack(fill, { dir: first.dir, day: '2027-08-01' });
    expect(again.facts).toEqual(first.facts);
    expect(again.said).toContain('There already: 1.');
  });

  test('put plain values right, with their source, and leave the rest of the record to the byte', async () => {
    const { record, facts, code, dir, said } = await takeBack({
      'xa-5551/cost': { correct: 'No', right: 'Paid' },
      'xa-5551/channels.0.callFacts.free': { correct: 'no', right: 'no' },
      'xa-5551/sharing.sharesWithPolice': { right: 'yes' },
      'xa-abroad-desk/channels.0.value': { correct: 'no', right: '+44 20 7946 0163' },
    });
    expect([code, said]).toEqual([0, expect.stringContaining('Corrected: 4.')]);
    const source = `answer-xa-office-${MADE}`;
    const said_ = { sources: [source], sourceDate: BACK, readOn: BACK };
    expect(record('xa-5551')).toMatchObject({
      cost: 'paid',
      statedBy: { cost: [source], hours: ['xa-gazette'] },
      sources: ['xa-gazette', source],
      sharing: { sharesWithPolice: { answer: 'yes', ...said_ } },
    });
    expect(record('xa-5551').channels[0].callFacts.free).toEqual({ answer: 'no', ...said_ });
    expect(record('xa-abroad-desk').channels[0]).toMatchObject({ value: '+442079460163', sources: [source] });
    expect(facts[`${XA}/xa-5551.yaml`]).toContain('# Core, made for these cases');
    // The check finds nothing in what was written.
    const mistakes = checkAll(dir, BACK).findings.filter(
      ({ file }) => file.includes('xa-5551') || file.includes('sources.yaml'),
    );
    expect(mistakes.map(({ code: found, field }) => [found, field])).toEqual([]);
  });

  test('of half of what is confirmed together wait for the other half', async () => {
    const { changed, said, code } = await takeBack({ 'xa-5551/channels.0.callFacts.free': yes });
    expect([code, changed]).toEqual([1, []]);
    expect(said).toMatch(
      /xa-5551\.yaml, channels\.0\.callFacts\.free · «Yes»: .*noted once that is answered too.*Cost/,
    );
  });

  test('that object are noted, but for numbers that every page has', async () => {
    const no = { correct: 'no' };
    const { facts, told, open, said } = await takeBack({ 'xa-legal-desk/listing': no, 'xa-5551/listing': no });
    expect([told, open('xa-5551')]).toEqual([['facts/organisations.yaml'], ['listing · remark · listed']]);
    expect(parse(facts['facts/organisations.yaml']!)['xa-office'].letter.objections).toEqual([
      { service: 'xa-legal-desk', on: BACK },
    ]);
    expect(said).toMatch(/xa-5551\.yaml, listing · «no»: .*no objection takes away/);
  });

  test.each<[string, Record<string, Filled>, RegExp, string]>([
    [
      'a yes with another value',
      { 'xa-5551/cost': { correct: 'yes', right: 'paid' } },
      /“yes” and something else/,
      'cost · unclear · free · paid',
    ],
    ['a no without what is right', { 'xa-5551/cost': { correct: 'no' } }, /not what is right/, 'cost · wrong · free'],
    [
      'words in place of a value',
      { 'xa-5551/cost': { correct: 'no', right: 'from 8 to 16' } },
      /«no · from 8 to 16»: .*no value/,
      'cost · wrong · free · from 8 to 16',
    ],
    ['neither yes nor no', { 'xa-5551/cost': { correct: 'perhaps' } }, /not clear whether/, 'cost · unclear · free'],
    [
      'a yes to what we do not know',
      { 'xa-5551/sharing.sharesWithPolice': { correct: 'yes' } },
      /does not say what is true/,
      'sharing.sharesWithPolice · remark · null',
    ],
    [
      'a remark, whose words stay in the sheet',
      { 'xa-5551/cost': { note: 'Closed at Christmas.' } },
      /«Closed at Christmas\.»: .*a remark/,
      'cost · remark · free',
    ],
    [
      'a number that its name says',
      { 'xa-5551/channels.0.value': { correct: 'no', right: '5561' } },
      /no value/,
      'channels.0.value · wrong · 5551 · 5561',
    ],
    [
      'a page of somebody else',
      { 'xa-5551/officialPage': { correct: 'no', right: 'https://evil.example.com/x' } },
      /no value/,
      'officialPage · wrong · https://www.example.org/xa-5551 · https://evil.example.com/x',
    ],
  ])('are to be decided: %s', async (_case, fill, why, point) => {
    const { code, told, open, said } = await takeBack(fill);
    expect([code, told, open('xa-5551')]).toEqual([1, [], [point]]);
    expect(said).toMatch(why);
    expect(said).toContain('To decide: 1.');
  });

  test.each([
    ['a name', { note: 'Office: John Smith' }, 'Smith'],
    ['a mail of a person', { note: 'ana.perez@gmail.com' }, 'gmail'],
    ['a mail of a person at an institution', { note: 'Ask yhojana.quispehuanca@office.example' }, 'yhojana'],
    ['one with its sign in words', { correct: 'no', right: 'j.rojas (at) office.example' }, 'rojas'],
    ['a mobile', { correct: 'no', right: '+61491570156' }, '570156'],
    ['a telephone in a remark', { correct: 'Yes', note: 'Call 01 428 1234 in the morning' }, '428'],
    ['a mobile in a remark', { note: 'whatsapp 987654321' }, '9876'],
  ])('with %s are refused, and neither kept nor shown again', async (_case, filled, trace) => {
    const { code, told, open, said, facts } = await takeBack({ 'xa-5551/hours': filled });
    expect([code, told, open('xa-5551')]).toEqual([
      1,
      [],
      [expect.stringMatching(/^hours · (?:remark|unclear) · [^·]*$/)],
    ]);
    expect(said).toContain('looks like the name, the mobile or the e-mail of a person');
    expect([said, ...Object.values(facts)].join().split(trace)).toHaveLength(
      Object.values(before()).join().split(trace).length,
    );
  });

  test('that contest something are kept with their day and source, once, until somebody decides', async () => {
    const fill: Fill = (key, shown) =>
      key === 'xa-5551/hours'
        ? { correct: 'no', right: 'from 8 to 16' }
        : (allYes('xa-5551') as (k: string, s: string) => Filled)(key, shown);
    const first = await takeBack(fill);
    const source = `answer-xa-office-${MADE}`;
    const point = { fact: 'hours', on: BACK, kind: 'wrong', said: 'from 8 to 16', was: expect.any(String), source };
    expect(first.record('xa-5551')).toMatchObject({ contested: [point] });
    // Nothing is lost of what it confirms, and nothing of it counts yet.
    expect(first.record('xa-5551').checks.at(-1)).toMatchObject({ on: BACK, source });
    expect(
      toService({ id: 'xa-5551', country: 'XA' }, first.record('xa-5551')).checks.map(({ on }) => on),
    ).not.toContain(BACK);
    expect(
      checkAll(first.dir, BACK).findings.filter(({ file }) => file.includes('xa-5551') || file.includes('sources')),
    ).toEqual([]);
    const again = await takeBack(fill, { dir: first.dir, day: '2027-08-01' });
    expect([again.code, again.facts]).toEqual([1, first.facts]);

    // It stays as it is, and the source says so.
    const file = join(first.dir, XA, 'xa-5551.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(from 8 to 16.*source: [\w-]+)/, '$1, stays: xa-gazette'));
    const decided = await takeBack(fill, { dir: first.dir, day: '2027-08-01' });
    expect([decided.code, decided.record('xa-5551').contested]).toEqual([0, [{ ...point, stays: 'xa-gazette' }]]);
    expect(toService({ id: 'xa-5551', country: 'XA' }, decided.record('xa-5551')).checks.map(({ on }) => on)).toContain(
      BACK,
    );
  });

  test('of a later letter that say yes to what was contested settle it', async () => {
    const first = await takeBack({ 'xa-5551/cost': { correct: 'no' } });
    const out = join(root, 'later');
    expect(await letters(['xa-office', '--dir', first.dir, '--out', out], () => {}, '2027-07-20')).toBe(0);
    const later = await takeBack(
      { 'xa-5551/cost': yes },
      {
        dir: first.dir,
        day: '2027-07-22',
        change: (file) => {
          cpSync(join(out, 'xa-office.xlsx'), file);
          fillSheet(file, (row) =>
            row['Do not change']!.endsWith('/xa-5551/cost') ? { 'Correct?': 'Yes' } : undefined,
          );
        },
      },
    );
    expect(later.record('xa-5551').contested).toEqual([
      expect.objectContaining({ fact: 'cost', on: BACK, stays: 'answer-xa-office-2027-07-20' }),
    ]);
  });

  test('of a fact that has changed since are to be decided', async () => {
    const dir = countryOf('taken');
    const file = join(dir, XA, 'xa-5553.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('cost: free', 'cost: paid'));
    const { said } = await takeBack({ 'xa-5553/cost': yes, 'xa-5553/anonymity': { right: 'no' } }, { dir });
    expect(said).toMatch(/xa-5553\.yaml, cost · «Yes»: .*has changed since the sheet was made/);
  });

  test('that gainsay another one after it are to be decided', async () => {
    const first = await takeBack(allYes('xa-5553'));
    const other = await takeBack(
      { 'xa-5553/cost': { correct: 'no', right: 'paid' } },
      { dir: first.dir, more: ['--source', 'a second sheet'] },
    );
    expect(other.open('xa-5553')).toEqual(['cost · wrong · free · paid']);
    expect(other.record('xa-5553').checks).toEqual(first.record('xa-5553').checks);
    expect(other.said).toMatch(/xa-5553\.yaml, cost · «no · paid»: .*another answer has confirmed/);
  });

  test('that make a record contradict itself are to be decided, with the rows that do, in words', async () => {
    const { told, open, said } = await takeBack((key, shown) =>
      key === 'xa-5551/cost'
        ? { correct: 'no', right: 'paid' }
        : (allYes('xa-5551') as (k: string, s: string) => Filled)(key, shown),
    );
    expect([told, open('xa-5551')]).toEqual([
      [],
      ['channels.0.callFacts.free · wrong · yes', 'cost · wrong · free · paid'],
    ]);
    expect(said).toMatch(/xa-5551\.yaml, cost · «paid»: .*«Cost» \(row \d+\)/);
    expect(said).toMatch(
      /xa-5551\.yaml, channels\.0\.callFacts\.free · «Yes»: .*\(row \d+\), .*\(row \d+\).*take it again/,
    );
    expect(said).not.toContain('"paid"');
    expect(said).toContain('Confirmed: 0. Corrected: 0.');
  });

  test('that gainsay what only the record says are to be decided', async () => {
    const { told, said } = await takeBack({ 'xa-5551/cost': { correct: 'no', right: 'paid' } });
    expect(told).toEqual([]);
    expect(said).toMatch(/cost · «paid»: .*\(the record\)/);
  });

  test('to one fact twice, and not alike, are to be decided, each with its row', async () => {
    const { said, told, open } = await takeBack(
      { 'xa-5551/cost': yes, 'xa-5553/cost': { correct: 'no', right: 'paid' } },
      { change: (file) => rename(file, '/xa-5553/cost', { 'Do not change': `xa-office/${MADE}/xa-5551/cost` }) },
    );
    expect([told, open('xa-5551')]).toEqual([[], ['cost · unclear · free', 'cost · unclear · free · paid']]);
    expect(said.match(/rows (\d+), (\d+) answer the same fact differently, and none is written/g)).toHaveLength(2);
  });

  test('in a row that somebody added by its words count as those of its fact', async () => {
    const words = { Service: 'Line 5551', Fact: 'Cost', 'Do not change': '' };
    const { said, told } = await takeBack(
      { 'xa-5551/cost': yes, 'xa-5553/cost': { correct: 'no', right: 'paid' } },
      { change: (file) => rename(file, '/xa-5553/cost', words) },
    );
    expect(told).toEqual([]);
    expect(said.match(/rows (\d+), (\d+) answer the same fact differently/g)).toHaveLength(2);
  });

  test('to what is not asked are to be decided', async () => {
    const change = (file: string) =>
      fillSheet(file, (row) =>
        row['Do not change']!.endsWith('/xa-5551/cost')
          ? { 'Do not change': `xa-office/${MADE}/xa-gone/cost` }
          : undefined,
      );
    expect((await takeBack({ 'xa-5551/cost': yes }, { change })).said).toContain(
      'the record has no such fact any more',
    );
  });
});

describe('the command that takes answers', () => {
  const run = async (...words: string[]) => {
    const printed: string[] = [];
    const code = await answers([...words, '--dir', COUNTRY], (text) => printed.push(text), BACK);
    return [code, printed.join('\n')];
  };
  const sheet = join(OUT, 'xa-care.xlsx');

  test.each([
    ['one role for both', ['--by', 'editor', '--verified', 'editor'], 'different roles'],
    ['a name', ['--by', 'Ana Pérez', '--verified', 'reviewer'], 'never the name of a person'],
    ['a role that nobody has', ['--by', 'editor', '--verified', 'boss'], 'is not in `team`'],
    [
      'a way with a person in it',
      ['--by', 'editor', '--verified', 'reviewer', '--source', 'ana.p@gmail.com'],
      'without names',
    ],
    ['one role only', ['--by', 'editor'], 'npm run services:answers'],
    ['a day to come', ['--by', 'editor', '--verified', 'reviewer', '--on', '2027-07-10'], 'has not come'],
  ])('refuses %s', async (_case, words, why) => {
    expect(await run(sheet, ...words)).toEqual([2, expect.stringContaining(why)]);
  });

  test('says that a file is no sheet of a letter', async () => {
    expect(await run('README.md', '--by', 'editor', '--verified', 'reviewer')).toEqual([
      2,
      expect.stringContaining('is not the sheet of a letter'),
    ]);
  });

  test('changes nothing where nothing was filled in', async () => {
    expect(await takeBack({})).toMatchObject({ code: 0, changed: [] });
  });
});

/** Writes other words into the row of a fact. */
function rename(file: string, fact: string, words: Readonly<Record<string, string>>): void {
  fillSheet(file, (row) => (row['Do not change']!.endsWith(fact) ? words : undefined));
}

/** A text without the lines that another one does not have. */
function withoutNew(text: string, old: string): string {
  const lines = old.split('\n');
  return text
    .split('\n')
    .filter((line) => lines.includes(line))
    .join('\n');
}
