import { columnsOf } from '../../activity-intake/fields.ts';
import type { JudgedRow } from '../../activity-intake/judge-all.ts';
import type { Level } from '../../activity-intake/levels.ts';
import { type Phrase, sentenceOf } from '../../activity-intake/sentence.ts';
import { headingRow, letterOf, type Table } from '../../activity-intake/table.ts';
import { shorten } from '../../domain/text/shorten.ts';
import type { ReadingWords } from '../../schemas/announce-words.ts';

/**
 * What to say about a file's rows at one level, one line a finding: which row, which column (with its letter where it is a table), what is
 * wrong, and what to write. What is the same in several rows of a table is said once, with all of them.
 */
export function reportRows(
  rows: readonly JudgedRow[],
  level: Level,
  { tables, words }: { tables: readonly Table[]; words: ReadingWords },
  phrase: Phrase,
): string[] {
  const letters = new Map(tables.map((table) => [table.name, lettersOf(table, words)]));
  const isOne = tables.filter((table) => headingRow(table, words) >= 0).length < 2;
  const said = rows.flatMap(({ row, findings }) =>
    findings
      .filter((finding) => finding.level === level)
      .map((finding) => ({
        row,
        table: isOne ? '' : `${row.table}, `,
        letter: (finding.column && letters.get(row.table)?.get(finding.column)) ?? '',
        text: sentenceOf(finding, phrase),
      })),
  );
  const alike = Map.groupBy(said, ({ row, table, letter, text }) =>
    [tables.length > 0 ? table : placeOf(row, tables, phrase), letter, text].join('\n'),
  );
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { row, table, letter, text } = first;
    const numbers = [...new Set(group.map((one) => one.row.number))];
    const place =
      numbers.length > 1
        ? `${rowNames(numbers, phrase)}${letter && ` (${letter})`}`
        : `${placeOf(row, tables, phrase)}${letter && ` ${letter}${row.number}`}`;
    return [`  ${table}${place} · ${phrase(`announce.report-${level}`)} · ${text}`];
  });
}

/** Where a row is: in a file of the form, which has no rows, by the number and the title of its entry. */
function placeOf({ number, values }: JudgedRow['row'], tables: readonly Table[], phrase: Phrase): string {
  const title =
    tables.length === 0 && values.title ? ` «${shorten(values.title.replace(/\s+/g, ' ').trim(), 60)}»` : '';
  return `${rowName(number, tables, phrase)}${title}`;
}

/** The number of a row, or of an entry. */
export function rowName(number: number, tables: readonly Table[], phrase: Phrase): string {
  return phrase(tables.length > 0 ? 'announce.report-row' : 'announce.report-entry', { row: String(number) });
}

function rowNames(numbers: readonly number[], phrase: Phrase): string {
  return phrase('announce.report-rows', { rows: spansOf(numbers) });
}

/**
 * The numbers of several rows, those that follow each other as a span.
 *
 * @example spansOf([2, 3, 4, 8]) // => '2–4, 8'
 */
function spansOf(numbers: readonly number[]): string {
  const spans: [first: number, last: number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const before = spans.at(-1);
    if (before && number === before[1] + 1) before[1] = number;
    else spans.push([number, number]);
  }
  return spans.map(([first, last]) => (last > first ? `${first}–${last}` : String(first))).join(', ');
}

function lettersOf(table: Table, words: ReadingWords): Map<string, string> {
  const columns = columnsOf(table.rows[headingRow(table, words)] ?? [], words);
  return new Map(columns.flatMap((column, i) => (column ? [[column, letterOf(i)] as const] : [])).reverse());
}
