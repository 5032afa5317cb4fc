import readExcelFile from 'read-excel-file/universal';
import { type CellValue, cellText } from './cell.ts';
import { FileProblem } from './problem.ts';
import type { Table } from './table.ts';
import { readMarks, tableParts } from './table-marks.ts';
import { unpack } from './zip-guard.ts';

/** Reads the tables of a spreadsheet that are shown, with their values as text and what the XML says beside them. */
export async function readXlsx(bytes: Uint8Array): Promise<Table[]> {
  const { parts, packed } = unpack(bytes);
  const text = (name: string) => new TextDecoder().decode(parts[name] ?? new Uint8Array());
  const shown = new Map(
    tableParts(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels')).map(({ name, part }) => [name, part]),
  );
  let tables: { sheet: string; data: CellValue[][] }[];
  try {
    tables = (await readExcelFile(packed.buffer, { trim: false })) as typeof tables;
  } catch {
    throw new FileProblem('broken');
  }
  return tables
    .filter(({ sheet }) => shown.has(sheet))
    .map(({ sheet: name, data }) => ({
      name,
      rows: data.map((row) => row.map(cellText)),
      ...readMarks(text(shown.get(name)!)),
    }));
}
