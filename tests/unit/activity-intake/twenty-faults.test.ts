/** A table with twenty faults gives twenty findings, each with its row and its column, and its good rows survive. */
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { FIELDS, type RawValues } from '../../../src/activity-intake/fields.ts';
import { judgeAll } from '../../../src/activity-intake/judge-all.ts';
import { readFile } from '../../../src/activity-intake/read-file.ts';
import { reportRows } from '../../../src/cli/activity-intake/report.ts';
import { aRow, phrase, RULES } from '../../fixtures/activity-intake/rules.ts';

const LONG = 'Habrá mesas de información de seis oficinas, juegos para todas las edades y teatro de títeres.';
/** What is wrong in a row, what stops it, and the letter of its column. */
const FAULTS: [fault: RawValues, code: string, letter: string][] = [
  [{ title: '' }, 'missing', 'A'],
  [{ description: '' }, 'description-missing', 'B'],
  [{ organiser: '' }, 'missing', 'H'],
  [{ starts: '30/02/2027' }, 'not-a-day', 'C'],
  [{ starts: 'julio de 2027' }, 'not-a-day', 'C'],
  [{ starts: '30/07/27' }, 'not-a-day', 'C'],
  [{ starts: '07/30/2027' }, 'not-a-day', 'C'],
  [{ starts: '2026-07-30' }, 'other-year', 'C'],
  [{ from: '25:00', to: '' }, 'not-a-time', 'D'],
  [{ to: '14:00' }, 'to-not-after-from', 'E'],
  [{ ends: '2027-05-01' }, 'ends-before-starts', 'F'],
  [{ region: 'Oeste' }, 'not-a-choice', 'K'],
  [{ mode: 'Carnaval' }, 'not-a-choice', 'N'],
  [{ status: 'quizá' }, 'not-a-choice', 'Z'],
  [{ id: '../../x' }, 'bad-id', 'AB'],
  [{ description: `${LONG} <b>x</b>` }, 'html', 'B'],
  [{ description: `${LONG} Llama al 951 234 567.` }, 'personal-contact', 'B'],
  [{ description: `${LONG} Habla Rosa Mamani (15 años).` }, 'minor-named', 'B'],
  [{ venue: 'Casa de acogida Luz' }, 'shelter-address', 'I'],
  [{ link: 'javascript:alert(1)' }, 'bad-link', 'M'],
];
const days = (i: number) => `2027-06-${String(1 + i).padStart(2, '0')}`;
const rows = FAULTS.map(([fault], i) =>
  aRow({ title: `Feria número ${i}`, starts: days(i), description: `${LONG} ${i}`, ...fault }),
);
const good = aRow({ title: 'Charla que está bien', starts: '2027-08-14' });
const table = Papa.unparse([[...FIELDS], ...[...rows, good].map((row) => FIELDS.map((field) => row[field] ?? ''))]);
const { rows: raw, tables } = await readFile(new TextEncoder().encode(table), RULES);
const judged = judgeAll(raw, RULES);

test('one for each row', () => {
  const stops = judged.map(({ findings }) => findings.filter(({ level }) => level === 'stop').map(({ code }) => code));
  expect(stops).toEqual([...FAULTS.map(([, code]) => [code]), []]);
  expect(judged.map(({ isGood }) => isGood)).toEqual([...FAULTS.map(() => false), true]);
});

test('with the place of its cell, in the language of the report', () => {
  for (const language of [0, 1]) {
    const lines = reportRows(judged, 'stop', { tables, words: RULES.words.read }, phrase(language));
    const places = FAULTS.map(([, , letter], i) => `${i + 2} ${letter}${i + 2}`);
    expect(lines.map((line) => /\d+ [A-Z]+\d+/.exec(line)?.[0])).toEqual(places);
    for (const line of lines) expect(line).toContain(` · ${phrase(language)('announce.report-stop')} · `);
  }
});
