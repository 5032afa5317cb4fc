import type { ReadingWords } from '../domain/activities/announce-words.ts';
import { columnsOf, FIELDS, type FieldName, MEND } from './fields.ts';
import type { GuidedTable } from './guided-tables.ts';
import type { JudgedRow } from './judge-all.ts';
import { headingRow, type Table } from './table.ts';

/** What a mended copy needs besides the tables. */
export interface MendInput {
  tables: readonly Table[];
  words: ReadingWords;
  rows: readonly JudgedRow[];
  /** The id of a good row, to be written back. */
  idOf: (row: JudgedRow) => string | undefined;
  /** What to mend in a row, as sentences. */
  tell: (row: JudgedRow) => string;
  label: (column: FieldName | typeof MEND) => string;
}

/**
 * A copy of the tables with two columns filled: the id of each good row, and what to mend in each bad one. A calendar becomes
 * a table with the columns of the template.
 */
export function mendedCopy({ tables, words, rows, idOf, tell, label }: MendInput): GuidedTable[] {
  const byPlace = new Map(rows.map((row) => [`${row.row.table}:${row.row.number}`, row]));
  if (tables.length === 0) {
    const body = rows.map((row) => [
      ...FIELDS.map((field) => (field === 'id' ? (idOf(row) ?? '') : (row.row.values[field] ?? ''))),
      tell(row),
    ]);
    return [
      {
        name: label('title'),
        rows: [[...FIELDS.map(label), label(MEND)], ...body],
        bold: [0],
        columns: [...FIELDS, MEND],
        top: 0,
      },
    ];
  }
  return tables.flatMap((table) => {
    const top = headingRow(table, words);
    if (top < 0) return [];
    const headings = [...(table.rows[top] ?? [])];
    while (headings.at(-1)?.trim() === '') headings.pop();
    const columns = columnsOf(headings, words);
    const add = (column: 'id' | typeof MEND) => {
      const place = columns.indexOf(column);
      return place < 0 ? headings.push(label(column)) - 1 : place;
    };
    const [idPlace, mendPlace] = [add('id'), add(MEND)];
    const body = table.rows.map((cells, index) => {
      if (index === top) return headings;
      const row = byPlace.get(`${table.name}:${index + 1}`);
      const copy = Array.from({ length: Math.max(headings.length, cells.length) }, (_cell, i) => cells[i] ?? '');
      if (!row) return copy;
      const id = idOf(row);
      if (id) copy[idPlace] = id;
      copy[mendPlace] = tell(row);
      return copy;
    });
    return [{ name: table.name, rows: body, bold: [top], columns, top }];
  });
}
