import readExcelFile from 'read-excel-file/universal';
import { type CellValue, cellText } from './cell.ts';
import { FileProblem } from './problem.ts';
import { readMarks, sheetParts } from './table-marks.ts';
import type { Sheet } from './table.ts';
import { unpack } from './zip-guard.ts';

/** Reads the sheets of a spreadsheet that are shown, with their values as text and what the XML says beside them. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  const { parts, packed } = unpack(bytes);
  const text = (name: string) => new TextDecoder().decode(parts[name] ?? new Uint8Array());
  const shown = new Map(
    sheetParts(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels')).map(({ name, part }) => [name, part]),
  );
  let sheets: { sheet: string; data: CellValue[][] }[];
  try {
    sheets = (await readExcelFile(packed.buffer, { trim: false })) as typeof sheets;
  } catch {
    throw new FileProblem('broken');
  }
  return sheets
    .filter(({ sheet }) => shown.has(sheet))
    .map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map(cellText)),
      ...readMarks(text(shown.get(sheet)!)),
    }));
}
