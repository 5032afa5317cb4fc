import type { Announcement } from '../../activity-intake/announcement.ts';
import { type Change, changesOf } from '../../activity-intake/changes.ts';
import type { IntakeContext } from '../../activity-intake/context.ts';
import { columnsOf, type FieldName } from '../../activity-intake/fields.ts';
import type { Level } from '../../activity-intake/finding.ts';
import { type Phrase, sentenceOf } from '../../activity-intake/finding.ts';
import { hostNames } from '../../activity-intake/hosts.ts';
import type { JudgedRow } from '../../activity-intake/judge-all.ts';
import { headingRow, letterOf, type Table } from '../../activity-intake/table.ts';
import { shorten } from '../../domain/text/fit.ts';
import type { PhraseEnd } from '../../i18n/phrases.ts';
import type { ReadingWords } from '../../schemas/announce-words.ts';
import { PLACE } from './draft.ts';
import { IMPORT_ACTIONS, type ImportAction, type Plan } from './run-plan.ts';

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
function rowName(number: number, tables: readonly Table[], phrase: Phrase): string {
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

/** What the report of actions needs besides the rows. */
interface ReportContext {
  context: IntakeContext;
  tables: readonly Table[];
  phrase: Phrase;
  /** A day with its weekday, in words. */
  dayText: (day: string) => string;
}

type Heading = PhraseEnd<'announce.report-head-'>;

/** What people were told and will be told otherwise comes first; new activities last, as they were read. */
const HEADINGS = [
  'revived',
  'undone',
  'cancelled',
  'moved',
  'changed',
  'reported',
  'added',
] as const satisfies readonly Heading[];

/**
 * What the rows do to what is published, under a heading for each kind of action: which activity, when, where, of whom, and what
 * becomes of what. Whoever runs the importer reads it before anything is written.
 */
export function reportActions(
  rows: readonly JudgedRow[],
  { actions }: Pick<Plan, 'actions'>,
  words: ReportContext,
): string[] {
  const told = rows.flatMap((row) => {
    const action = actions.get(row);
    const { announcement } = row;
    if (!announcement || !action) return [];
    const changes = action.before ? changesOf(action.before, announcement, words.context) : [];
    return [{ head: headingOf(action, changes), lines: linesOf(row, announcement, { action, changes }, words) }];
  });
  return HEADINGS.flatMap((head) => {
    const own = told.filter((one) => one.head === head);
    if (own.length === 0) return [];
    const heading = words.phrase(`announce.report-head-${head}`, { count: String(own.length) });
    return [`  ${heading}`, ...own.flatMap(({ lines }) => lines)];
  });
}

function headingOf({ kind }: ImportAction, changes: readonly Change[]): Heading | null {
  if (kind === 'same') return null;
  return kind === 'changed' && changes.some(({ field }) => TIME_AND_PLACE.includes(field)) ? 'moved' : kind;
}

function linesOf(
  { row }: JudgedRow,
  announcement: Announcement,
  { action: { kind, before }, changes }: { action: ImportAction; changes: readonly Change[] },
  { context, tables, phrase, dayText }: ReportContext,
): string[] {
  const shown = before ?? announcement;
  const { title, starts, ends, from, to, town, region } = shown;
  const regionName = context.regions.find(({ code }) => code === region)?.words[0];
  const facts = [
    [starts, ends]
      .filter((day) => day !== undefined)
      .map(dayText)
      .join(' – '),
    [from, to].filter(Boolean).join('–'),
    town,
    // A town that is called as its region is named once.
    regionName === town ? undefined : regionName,
    hostNames(shown, context),
  ];
  const what = phrase('announce.report-activity', { title, facts: facts.filter(Boolean).join(', ') });
  const isBornCancelled = kind === 'added' && announcement.status === 'cancelled';
  const more = isBornCancelled ? ` · ${phrase('announce.report-born-cancelled')}` : '';
  return [
    `    ${rowName(row.number, tables, phrase)} · ${what}${more}`,
    ...changes.map((change) => `      ${phrase(`announce.field-${change.field}`)}: ${bothOf(change)}`),
  ];
}

/** How many rows of a run do what, and how many are stopped: together all of its rows. */
export function countActions(rows: readonly JudgedRow[], { actions }: Pick<Plan, 'actions'>): Record<string, string> {
  const count = (kind: (typeof IMPORT_ACTIONS)[number]) => rows.filter((row) => actions.get(row)?.kind === kind).length;
  return {
    all: String(rows.length),
    stopped: String(rows.filter((row) => !actions.has(row)).length),
    ...Object.fromEntries(IMPORT_ACTIONS.map((kind) => [kind, String(count(kind))])),
  };
}

/** Both values, cut to where they differ. */
function bothOf({ before, after }: Change): string {
  const letters = [...after];
  const same = [...before, ''].findIndex((letter, i) => letter !== letters[i]);
  const from = before.length > LONGEST || after.length > LONGEST ? Math.max(0, same - 20) : 0;
  const cut = (text: string) => {
    const part = [...text]
      .slice(from, from + LONGEST)
      .join('')
      .replace(/\s+/g, ' ');
    return text === '' ? '—' : `${from > 0 ? '…' : ''}${part}${[...text].length > from + LONGEST ? '…' : ''}`;
  };
  return `${cut(before)} → ${cut(after)}`;
}

const TIME_AND_PLACE: readonly FieldName[] = [...PLACE, 'status'];
const LONGEST = 80;
