import readExcelFile from 'read-excel-file/universal';
import { type CellValue, cellText } from './cell.ts';
import { FileProblem } from './problem.ts';
import type { Table } from './table.ts';
import { readMarks } from './table-marks.ts';
import { assertPlainStyles, readWorkbook, sharedLengths } from './workbook.ts';
import { pack, unpack } from './zip-guard.ts';

/** Reads the tables of a spreadsheet that are shown, with their values as text and what the XML says beside them. */
export async function readXlsx(bytes: Uint8Array): Promise<Table[]> {
  const parts = unpack(bytes);
  const text = (name: string) => new TextDecoder().decode(parts[name] ?? new Uint8Array());
  const workbook = text('xl/workbook.xml');
  const { tables: all, sharedTexts } = readWorkbook(workbook, text('xl/_rels/workbook.xml.rels'));
  const lengths = parts[sharedTexts] ? sharedLengths(text(sharedTexts)) : [];
  for (const part of Object.keys(parts)) if (/styles[^/]*\.xml$/i.test(part)) assertPlainStyles(text(part));
  const counted = { cells: 0, letters: 0 };
  // The hidden ones too, since the reader reads them.
  const marks = all
    .filter(({ part }) => parts[part])
    .map(({ name, part, isShown }) => ({ name, isShown, marks: readMarks(text(part), lengths, counted) }));
  const shown = new Map(marks.filter(({ isShown }) => isShown).map((table) => [table.name, table.marks]));
  // The reader knows one of the two ways to say that days are counted from 1904.
  parts['xl/workbook.xml'] = new TextEncoder().encode(
    workbook.replace(/\bdate1904\s{0,9}=\s{0,9}(["'])\s{0,9}(?:true|1)\s{0,9}\1/, 'date1904="1"'),
  );
  const tables = await readExcelFile(pack(parts), { trim: false }).catch(() => {
    throw new FileProblem('broken');
  });
  return tables.flatMap(({ sheet: name, data }) => {
    const own = shown.get(name);
    if (!own) return [];
    const { failed, ...marks } = own;
    // The types of the reader say the class of dates where they mean a date.
    const textAt = (value: unknown, row: number, column: number) =>
      failed.get(`${row + 1}:${column}`) ?? cellText(value as CellValue);
    const rows = data.map((cells, row) => cells.map((value, column) => textAt(value, row, column)));
    return [{ name, rows, ...marks }];
  });
}
