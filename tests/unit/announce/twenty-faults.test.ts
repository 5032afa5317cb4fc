/** A table with twenty faults gives twenty findings, and its good rows survive. */
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { FIELDS, type RawValues } from '../../../src/announce/fields.ts';
import { judgeAll } from '../../../src/announce/judge-all.ts';
import { readFile } from '../../../src/announce/read-file.ts';
import { reportRows } from '../../../src/cli/announce/report.ts';
import { aRow, phrase, RULES } from '../../fixtures/announce/rules.ts';

const LONG = 'Habrá mesas de información de seis oficinas, juegos para todas las edades y teatro de títeres.';
const FAULTS: RawValues[] = [
  { title: '' },
  { description: '' },
  { organiser: '' },
  { starts: '30/02/2027' },
  { starts: 'julio de 2027' },
  { starts: '30/07/27' },
  { starts: '07/30/2027' },
  { starts: '2026-07-30' },
  { from: '25:00', to: '' },
  { to: '14:00' },
  { ends: '2027-05-01' },
  { region: 'Oeste' },
  { mode: 'Carnaval' },
  { status: 'quizá' },
  { id: '../../x' },
  { description: `${LONG} <b>x</b>` },
  { description: `${LONG} Llama al 951 234 567.` },
  { description: `${LONG} Deposita en la cuenta bancaria.` },
  { venue: 'Casa de acogida Luz' },
  { link: 'javascript:alert(1)' },
];
const days = (i: number) => `2027-06-${String(1 + i).padStart(2, '0')}`;
const rows = FAULTS.map((fault, i) =>
  aRow({ title: `Feria número ${i}`, starts: days(i), description: `${LONG} ${i}`, ...fault }),
);
const good = aRow({ title: 'Charla que está bien', starts: '2027-08-14' });

async function report(language: number) {
  const text = Papa.unparse([[...FIELDS], ...[...rows, good].map((row) => FIELDS.map((field) => row[field] ?? ''))]);
  const { rows: raw, tables } = await readFile(new TextEncoder().encode(text), RULES);
  const judged = judgeAll(raw, RULES);
  return { judged, lines: reportRows(judged, 'stop', { tables, words: RULES.words.read }, phrase(language)) };
}

test.each([0, 1])(
  'in Spanish and in English, each with its row, its column, what is wrong and what to write',
  async (language) => {
    const { judged, lines } = await report(language);
    const stops = lines.filter((line) => line.includes(phrase(language)('announce.report-stop')));
    expect(stops).toMatchSnapshot();
    expect(new Set(stops.map((line) => /\d+/.exec(line)![0])).size).toBe(20);
    expect(judged.map(({ isGood }) => isGood)).toEqual([...FAULTS.map(() => false), true]);
  },
);
