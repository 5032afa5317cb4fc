import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import { cellText } from '../domain/text/fit.ts';

/** A table to be written. Every cell is text, so that a spreadsheet calculates nothing of it. */
export interface TableToWrite {
  name: string;
  rows: readonly (readonly string[])[];
  /** Rows, from 0, whose text is bold. */
  bold?: readonly number[];
  widths?: readonly number[];
  /** Rows at the top that stay in view. */
  sticky?: number;
  /** Columns, from 0, that somebody is to fill in: they are yellow. */
  filled?: readonly number[];
}

/**
 * The bytes of a spreadsheet. The same tables always give the same bytes: the archive is packed anew with a fixed date.
 *
 * @param change changes one part of the archive before it is packed, as for lists to choose from
 */
export async function writeXlsx(
  tables: readonly TableToWrite[],
  change: (part: string, text: string) => string = (_part, text) => text,
): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await writeExcelFile(
    tables.map(({ name, rows, bold = [], widths = [], sticky = 0, filled = [] }) => ({
      sheet: nameOf(name),
      ...(sticky > 0 ? { stickyRowsCount: sticky } : {}),
      columns: widths.map((width) => ({ width })),
      data: rows.map((cells, row) =>
        cells.map((value, column) =>
          value === '' && !filled.includes(column)
            ? null
            : {
                value: cellText(value),
                type: String,
                wrap: true,
                alignVertical: 'top' as const,
                ...(bold.includes(row) ? { fontWeight: 'bold' as const } : {}),
                ...(filled.includes(column) ? { backgroundColor: '#fff8dc' } : {}),
              },
        ),
      ),
    })),
  ).toBlob();
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const changed = Object.keys(parts)
    .sort()
    .map((part): [string, Uint8Array] => [
      part,
      new TextEncoder().encode(change(part, new TextDecoder().decode(parts[part]))),
    ]);
  return zipSync(Object.fromEntries(changed), { mtime: '2000-01-01T00:00:00', level: 9 });
}

/** The name of a table as spreadsheets allow it. */
function nameOf(name: string): string {
  return (
    name
      .replace(/[[\]:*?/\\]/g, ' ')
      .trim()
      .slice(0, 31) || '1'
  );
}
