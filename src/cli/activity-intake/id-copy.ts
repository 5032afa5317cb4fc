import { columnsOf } from '../../activity-intake/fields.ts';
import type { JudgedRow } from '../../activity-intake/judge-all.ts';
import { headingRow, type Table } from '../../activity-intake/table.ts';
import { type TableToWrite, writeXlsx } from '../../activity-intake/write-xlsx.ts';
import type { ReadingWords } from '../../schemas/announce-words.ts';

/** What a copy with ids needs besides the tables. */
export interface IdCopyInput {
  words: ReadingWords;
  rows: readonly JudgedRow[];
  /** The id of a good row, to be written back. */
  idOf: (row: JudgedRow) => string | undefined;
  /** The heading of the ids, where a table has none. */
  heading: string;
}

/**
 * A spreadsheet of the tables as they were sent, with the id of each good row: sent again with it, a row updates its activity instead
 * of doubling it.
 */
export function idCopy(tables: readonly Table[], { words, rows, idOf, heading }: IdCopyInput): Promise<Uint8Array> {
  const ids = new Map(rows.map((row) => [`${row.row.table}:${row.row.number}`, idOf(row)]));
  const copies = tables.flatMap((table): TableToWrite[] => {
    const top = headingRow(table, words);
    if (top < 0) return [];
    const headings = table.rows[top] ?? [];
    const known = columnsOf(headings, words).indexOf('id');
    const place = known < 0 ? headings.findLastIndex((one) => one.trim() !== '') + 1 : known;
    const body = table.rows.map((cells, index) => {
      const id = index === top && known < 0 ? heading : ids.get(`${table.name}:${index + 1}`);
      if (id === undefined) return cells;
      const length = Math.max(cells.length, place + 1);
      return Array.from({ length }, (_cell, i) => (i === place ? id : (cells[i] ?? '')));
    });
    return [{ name: table.name, rows: body, bold: [top] }];
  });
  return writeXlsx(copies);
}
