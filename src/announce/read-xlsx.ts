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
  const tables = await readExcelFile(packed.buffer, { trim: false }).catch(() => {
    throw new FileProblem('broken');
  });
  // The types of the reader say the class of dates where they mean a date.
  return tables.flatMap(({ sheet: name, data }) => {
    const part = shown.get(name);
    return part
      ? [{ name, rows: data.map((row) => row.map((value) => cellText(value as CellValue))), ...readMarks(text(part)) }]
      : [];
  });
}
