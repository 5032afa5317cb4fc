import { columnOf } from '../../announce/fields.ts';
import type { JudgedRow } from '../../announce/judge-all.ts';
import { type Phrase, sentence } from '../../announce/sentence.ts';
import { headingRow, type Sheet } from '../../announce/table.ts';
import { letterOf } from '../../announce/template.ts';

/**
 * What to say about a file's rows, one line a message: which row, which column (with its letter where it is a sheet), what is wrong,
 * and what to write.
 */
export function reportRows(rows: readonly JudgedRow[], sheets: readonly Sheet[], phrase: Phrase): string[] {
  const letters = new Map(sheets.map((sheet) => [sheet.name, lettersOf(sheet)]));
  const isOne = sheets.filter((sheet) => headingRow(sheet) >= 0).length < 2;
  return rows.flatMap(({ row, messages }) =>
    messages.map((message) => {
      const letter = message.column && letters.get(row.sheet)?.get(message.column);
      const sheet = isOne ? '' : `${row.sheet}, `;
      const place = phrase('announce.report-row', { row: String(row.number) });
      const level = phrase(`announce.report-${message.level}`);
      return `  ${sheet}${place}${letter ? ` ${letter}${row.number}` : ''} · ${level} · ${sentence(message, phrase)}`;
    }),
  );
}

function lettersOf(sheet: Sheet): Map<string, string> {
  const cells = sheet.rows[headingRow(sheet)] ?? [];
  return new Map(
    cells.flatMap((cell, i) => (columnOf(cell) ? [[columnOf(cell)!, letterOf(i)] as const] : [])).reverse(),
  );
}
