import { columnOf } from '../../announce/fields.ts';
import { letterOf } from '../../announce/guided-tables.ts';
import type { JudgedRow } from '../../announce/judge-all.ts';
import { type Phrase, sentence } from '../../announce/sentence.ts';
import { headingRow, type Table } from '../../announce/table.ts';
import type { ReadingWords } from '../../domain/activities/announce-words.ts';
import { shorten } from '../../domain/text/shorten.ts';

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

/** Where a row is: in a calendar or a file of the form, which have no rows, by the number and the title of its entry. */
function placeOf({ number, values, entry }: JudgedRow['row'], tables: readonly Table[], phrase: Phrase): string {
  const title =
    tables.length === 0 && values.title ? ` «${shorten(values.title.replace(/\s+/g, ' ').trim(), 60)}»` : '';
  const dates = entry?.dates ?? 0;
  const [day] = entry?.at?.split('T') ?? [];
  const which = dates > 1 ? ` (${phrase('announce.report-dates', { count: String(dates) })})` : day ? `, ${day}` : '';
  return `${rowName(number, tables, phrase)}${title}${which}`;
}

/** The number of a row, or of an entry. */
export function rowName(number: number, tables: readonly Table[], phrase: Phrase): string {
  return phrase(tables.length > 0 ? 'announce.report-row' : 'announce.report-entry', { row: String(number) });
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
