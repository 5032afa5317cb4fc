import { columnOf } from '../../announce/fields.ts';
import type { JudgedRow } from '../../announce/judge-all.ts';
import { type Phrase, sentence } from '../../announce/sentence.ts';
import { headingRow, type RawRow, type Table } from '../../announce/table.ts';
import { letterOf } from '../../announce/template.ts';
import type { ReadingWords } from '../../domain/activities/announce-words.ts';

/**
 * What to say about a file's rows, one line a finding: which row, which column (with its letter where it is a table), what is wrong,
 * and what to write.
 */
export function reportRows(
  rows: readonly JudgedRow[],
  { tables, words }: { tables: readonly Table[]; words: ReadingWords },
  phrase: Phrase,
): string[] {
  const letters = new Map(tables.map((table) => [table.name, lettersOf(table, words)]));
  const isOne = tables.filter((table) => headingRow(table, words) >= 0).length < 2;
  return rows.flatMap(({ row, findings }) =>
    findings.map((finding) => {
      const letter = finding.column && letters.get(row.table)?.get(finding.column);
      const table = isOne ? '' : `${row.table}, `;
      const place = placeOf(row, tables, phrase);
      const level = phrase(`announce.report-${finding.level}`);
      return `  ${table}${place}${letter ? ` ${letter}${row.number}` : ''} · ${level} · ${sentence(finding, phrase)}`;
    }),
  );
}

/** A row of a table by its number; an entry of a calendar, which has none that its sender could see, by its title and day. */
export function placeOf({ number, values }: RawRow, tables: readonly Table[], phrase: Phrase): string {
  const { title, starts } = values;
  return tables.length === 0 && title
    ? phrase('announce.report-entry', { title: [title.slice(0, 80), starts].filter(Boolean).join(', ') })
    : phrase('announce.report-row', { row: String(number) });
}

function lettersOf(table: Table, words: ReadingWords): Map<string, string> {
  const cells = table.rows[headingRow(table, words)] ?? [];
  return new Map(
    cells
      .flatMap((cell, i) => {
        const column = columnOf(cell, words);
        return column ? [[column, letterOf(i)] as const] : [];
      })
      .reverse(),
  );
}
