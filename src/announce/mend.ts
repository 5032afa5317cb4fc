import { columnOf, FIELDS, type FieldName, MEND } from './fields.ts';
import type { JudgedRow } from './judge-all.ts';
import { headingRow, type Sheet } from './table.ts';
import type { SheetToWrite } from './write-xlsx.ts';

/** What a mended copy needs besides the sheets. */
export interface MendInput {
  sheets: readonly Sheet[];
  rows: readonly JudgedRow[];
  /** The id of a good row, to be written back. */
  idOf: (row: JudgedRow) => string | undefined;
  /** What to mend in a row, as sentences. */
  tell: (row: JudgedRow) => string;
  label: (column: FieldName | typeof MEND) => string;
}

/**
 * A copy of the sheets with two columns filled: the id of each good row, and what to mend in each bad one. A calendar becomes
 * a sheet with the columns of the template.
 */
export function mendedCopy({ sheets, rows, idOf, tell, label }: MendInput): SheetToWrite[] {
  const byPlace = new Map(rows.map((row) => [`${row.row.sheet}:${row.row.number}`, row]));
  if (sheets.length === 0) {
    const body = rows.map((row) => [
      ...FIELDS.map((field) => (field === 'id' ? (idOf(row) ?? '') : (row.row.values[field] ?? ''))),
      tell(row),
    ]);
    return [{ name: label('title'), rows: [[...FIELDS.map(label), label(MEND)], ...body], bold: [0] }];
  }
  return sheets.flatMap((sheet) => {
    const top = headingRow(sheet);
    if (top < 0) return [];
    const headings = [...sheet.rows[top]!];
    while (headings.length > 0 && headings.at(-1)!.trim() === '') headings.pop();
    const columns = headings.map(columnOf);
    const add = (column: 'id' | typeof MEND) => {
      const place = columns.indexOf(column);
      return place < 0 ? headings.push(label(column)) - 1 : place;
    };
    const [idPlace, mendPlace] = [add('id'), add(MEND)];
    const body = sheet.rows.map((cells, index) => {
      if (index === top) return headings;
      const row = byPlace.get(`${sheet.name}:${index + 1}`);
      const copy = Array.from({ length: Math.max(headings.length, cells.length) }, (_cell, i) => cells[i] ?? '');
      if (!row) return copy;
      const id = idOf(row);
      if (id) copy[idPlace] = id;
      copy[mendPlace] = tell(row);
      return copy;
    });
    return [{ name: sheet.name, rows: body, bold: [top] }];
  });
}
