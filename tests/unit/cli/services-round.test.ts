/** A round of confirmation with the operators of the made-up country: letters go out. */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import ical from 'node-ical';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { main as letters } from '../../../src/cli/services-letters.ts';
import { prepareCountry } from '../../fixtures/country/prepare.ts';
import { wordsOfDocument } from '../../fixtures/words-of-document.ts';

const MADE = '2027-07-01';
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

/** The tables of a letter, by the heading above each. */
function tablesOf(operator: string): Map<string, string[][]> {
  const xml = strFromU8(unzipSync(readFileSync(join(OUT, `${operator}.docx`)))['word/document.xml']!);
  const textOf = (part: string) => [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join('');
  const parts = xml.split(/(<w:tbl>.*?<\/w:tbl>)/s);
  return new Map(
    parts.flatMap((part, at) =>
      part.startsWith('<w:tbl>')
        ? [
            [
              textOf(parts[at - 1]!.split('<w:p>').at(-1)!),
              part
                .split('<w:tr>')
                .slice(1)
                .map((row) => row.split('<w:tc>').slice(1).map(textOf)),
            ] as const,
          ]
        : [],
    ),
  );
}
const rowOf = (operator: string, service: string, fact: string) =>
  tablesOf(operator)
    .get(service)
    ?.find(([what]) => what === fact) ?? [];

/** The files of facts, to see that what is not meant stays to the byte. */
const factsIn = (dir: string): Record<string, string> =>
  Object.fromEntries(
    globSync('facts/**/*.yaml', { cwd: dir }).map((file) => [file, readFileSync(join(dir, file), 'utf8')]),
  );
const before = () => factsIn(COUNTRY);
const countryOf = (name: string) => {
  const dir = join(root, name);
  rmSync(dir, { recursive: true, force: true });
  cpSync(COUNTRY, dir, { recursive: true });
  return dir;
};

describe('the letters', () => {
  test('say in one page who asks, what to do, by when and how to object', () => {
    const words = wordsOfDocument(join(OUT, 'xa-care.docx'));
    for (const said of [
      'from The Invented Office of Ilvandria',
      'Please answer by 15 July 2027.',
      'or answer in a letter or an e-mail, to contact@example.org.',
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
    const shown = (name: string) => rowOf('xa-office', name, 'May it be shown?')[1];
    expect(shown('Line 5551')).toBe('Always shown, with the contacts below');
    expect(shown('Invented Legal Desk')).toBe('Shown, with the contacts below');
  });

  test('ask of each fact what is shown, by which source and of when, with room to answer', () => {
    const GAZETTE = 'Invented Gazette of Ilvandria, Decree on made-up helplines (4 May 2027)';
    expect(rowOf('xa-office', 'Line 5551', 'Number')).toEqual(['Number', '5551', GAZETTE, '', '']);
    expect(rowOf('xa-office', 'Line 5551', 'Cost').slice(1)).toEqual(['free', GAZETTE, '', '']);
    const unknown = tablesOf('xa-office')
      .get('Line 5551')!
      .filter(([, shown]) => shown === 'We do not know');
    expect(unknown.length).toBeGreaterThan(0);
    for (const row of unknown) expect(row.slice(2)).toEqual(['', '—', '']);
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
    const letter = join(out, 'xa-care.docx');
    writeFileSync(letter, 'filled in');
    const { code, said } = await run('xa-care', 'xa-office');
    expect(code).toBe(1);
    expect(said).toMatch(
      /xa-care\.docx is there already .*it is not written over. Move or delete it to make it anew.*--out/,
    );
    expect(readFileSync(letter, 'utf8')).toBe('filled in');
    expect(globSync('*.docx', { cwd: out }).toSorted()).toEqual(['xa-care.docx', 'xa-office.docx']);
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
