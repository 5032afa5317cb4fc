/** The same activities through every door give the same bytes. */
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { parse } from 'yaml';
import { FIELDS, type FieldName, type RawValues } from '../../../src/activity-intake/fields.ts';
import { isGood, judge } from '../../../src/activity-intake/judge.ts';
import { judgeAll } from '../../../src/activity-intake/judge-all.ts';
import { toMarkdown } from '../../../src/activity-intake/markdown.ts';
import { FileProblem } from '../../../src/activity-intake/problem.ts';
import { readFile } from '../../../src/activity-intake/read-file.ts';
import { activitySchema } from '../../../src/schemas/activities/activity.ts';
import { phrase, RULES } from '../../fixtures/activity-intake/rules.ts';
import { THIRTY } from '../../fixtures/activity-intake/thirty.ts';

const VERSION = { sequence: 0, updatedOn: '2027-06-01' };
const byForm = THIRTY.map((values) => textOf(judge(values, RULES)));

describe('thirty activities', () => {
  test('say which series they belong to, where they repeat', () => {
    const repeated = judge({ ...THIRTY[1]!, series: 'Cine-foro de Puno' }, RULES);
    expect(textOf(repeated)).toContain('\nseries: "cine-foro-de-puno"\n');
  });

  test('come through the form without a stop, as files that the schema of activities takes', () => {
    for (const text of byForm) {
      const front = /^---\n([\s\S]*?)\n---/.exec(text)![1]!;
      expect(activitySchema.safeParse(parse(front)).error).toBeUndefined();
    }
    expect(new Set(byForm).size).toBe(30);
  });

  test.each([
    ['commas, UTF-8', csv(','), false],
    ['semicolons, UTF-8 with its mark', csv(';'), true],
    ['tabs, UTF-8', csv('\t'), false],
    ['Excel’s own hint of the separator', `sep=;\r\n${csv(';')}`, false],
    ['English headings in another order', csv(',', 1, [...FIELDS].reverse()), false],
  ])('come through a text file the same: %s', async (_name, text, hasMark) => {
    expect(await textsOf(new TextEncoder().encode((hasMark ? '\uFEFF' : '') + text))).toEqual(byForm);
  });

  test('come through Windows-1252 the same', async () => {
    expect(await textsOf(windows1252(csv(';')))).toEqual(byForm);
  });

  test('come through a spreadsheet the same, with days and hours as numbers', async () => {
    expect(await textsOf(await xlsx())).toEqual(byForm);
  });

  test.each([
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n',
    'BEGIN:VEVENT\nSUMMARY:Feria\nEND:VEVENT\n',
    '\uFEFF begin:vcalendar\n',
  ])('do not come through a calendar, which lacks half of what an announcement says: %j', async (head) => {
    const read = readFile(new TextEncoder().encode(head), RULES);
    await expect(read).rejects.toEqual(new FileProblem('calendar'));
    for (const i of [0, 1, 2]) expect(phrase(i)('announce.file-calendar')).toMatch(/formul|form\./);
  });

  test('come through the file that the form hands over the same, all of them in one', async () => {
    expect(await textsOf(new TextEncoder().encode(byForm.join('\n')))).toEqual(byForm);
    const onWindows = `\uFEFF${byForm.join('\n').replaceAll('\n', '\r\n')}`;
    expect(await textsOf(new TextEncoder().encode(onWindows))).toEqual(byForm);
  });

  test('5,000 rows are judged in less than ten seconds', async () => {
    const rows = Array.from({ length: 5000 }, (_row, i) => ({
      ...THIRTY[i % 30]!,
      title: `Actividad ${i} de la serie`,
      starts: `2027-0${6 + (i % 3)}-${String(1 + (i % 28)).padStart(2, '0')}`,
    }));
    const bytes = new TextEncoder().encode(csvOf(rows, ';', 0, [...FIELDS]));
    const before = process.cpuUsage();
    const read = await readFile(bytes, RULES);
    const judged = judgeAll(read.rows, RULES);
    // Of the processor's time, so that whatever else runs does not count.
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;

    expect(judged).toHaveLength(5000);
    expect(seconds).toBeLessThan(10);
  }, 60_000);
});

function textOf(judged: ReturnType<typeof judge>): string {
  expect(judged.findings.filter(({ level }) => level === 'stop')).toEqual([]);
  if (!isGood(judged)) throw new Error('not good');
  return toMarkdown(judged.announcement, VERSION);
}

async function textsOf(bytes: Uint8Array): Promise<string[]> {
  const { rows } = await readFile(bytes, RULES);
  return rows.map(({ values }) => textOf(judge(values, RULES)));
}

function csv(separator: string, language = 0, order: readonly FieldName[] = FIELDS): string {
  return csvOf(THIRTY, separator, language, order);
}

function csvOf(rows: readonly RawValues[], delimiter: string, language: number, order: readonly FieldName[]): string {
  const head = order.map((field) => `${phrase(language)(`announce.field-${field}`)} *`);
  return Papa.unparse([head, ...rows.map((row) => order.map((field) => row[field] ?? ''))], { delimiter });
}

/** The bytes of a text in Windows-1252, which knows the curly quotes that Word writes. */
function windows1252(text: string): Uint8Array {
  const high = new Map([
    ['“', 0x93],
    ['”', 0x94],
    ['’', 0x92],
    ['–', 0x96],
    ['…', 0x85],
  ]);
  return Uint8Array.from([...text].map((letter) => high.get(letter) ?? letter.charCodeAt(0)));
}

async function xlsx(): Promise<Uint8Array> {
  const head = FIELDS.map((field) => ({ value: phrase(0)(`announce.field-${field}`), type: String }));
  const body = THIRTY.map((row) =>
    FIELDS.map((field) => {
      const value = row[field];
      if (!value) return null;
      if (field === 'starts' || field === 'ends')
        return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
      if (field === 'from' || field === 'to') {
        const [hour, minute] = value.split(':').map(Number) as [number, number];
        return { value: (hour * 60 + minute) / 1440, type: Number, format: 'h:mm AM/PM' };
      }
      return { value: ` ${value}  `, type: String };
    }),
  );
  const blob = await writeExcelFile([[{ value: 'Lista de actividades', type: String }], [], head, ...body] as never, {
    sheet: 'Hoja 1',
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
