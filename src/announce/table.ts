import { type Column, columnOf, DROPPED, type FieldName, MEND, type RawValues } from './fields.ts';
import { type RowMessage, says } from './finding.ts';
import { FileProblem, MOST_COLUMNS, MOST_ROWS } from './problem.ts';
import { fold } from './text.ts';

/** A sheet with its cells as text. The first row is row 1, as spreadsheets count. */
export interface Sheet {
  name: string;
  rows: readonly (readonly string[])[];
  /** Rows that a filter or a person hides. */
  hidden?: ReadonlySet<number>;
  /** Cells that have no value of their own since they are joined with another: `row:column`, counted from 1 and 0. */
  joined?: ReadonlySet<string>;
  /** Cells whose formula failed. */
  failed?: ReadonlySet<string>;
}

/** One announcement of a file as it stands there. */
export interface RawRow {
  sheet: string;
  number: number;
  values: RawValues;
  messages: RowMessage[];
  /** Entries of one series may resemble each other. */
  series?: string;
}

export interface ReadTable {
  rows: RawRow[];
  /** Headings that mean nothing here, so that their columns were passed over. */
  unknown: string[];
  /** Rows of examples, which nobody holds. */
  examples: number;
}

/** Finds the headings of each sheet and reads the rows below them; a sheet without headings is instructions or a list. */
export function readTable(sheets: readonly Sheet[]): ReadTable {
  const read = sheets.flatMap((sheet) => readSheet(sheet) ?? []);
  if (read.length === 0) throw new FileProblem(sheets.some(({ rows }) => rows.length > 0) ? 'no-headings' : 'empty');
  const rows = read.flatMap((one) => one.rows);
  if (rows.length > MOST_ROWS) throw new FileProblem('too-many-rows');
  return {
    rows,
    unknown: [...new Set(read.flatMap((one) => one.unknown))],
    examples: read.reduce((sum, one) => sum + one.examples, 0),
  };
}

function readSheet(sheet: Sheet): ReadTable | null {
  const top = headingRow(sheet);
  if (top < 0) return null;
  const headings = sheet.rows[top]!.slice(0, MOST_COLUMNS);
  const columns = headings.map(columnOf);
  const rows: RawRow[] = [];
  let examples = 0;
  for (const [index, cells] of sheet.rows.entries()) {
    if (index <= top || cells.every((cell) => cell.trim() === '') || isHeading(cells)) continue;
    const row = toRow(sheet, index + 1, cells, columns);
    if (EXAMPLE.test(fold(row.values.id ?? ''))) examples += 1;
    else if (Object.keys(row.values).length > 0) rows.push(row);
  }
  const unknown = headings.filter((heading, i) => heading.trim() !== '' && !columns[i]);
  return { rows, unknown, examples };
}

function toRow(sheet: Sheet, number: number, cells: readonly string[], columns: readonly (Column | null)[]): RawRow {
  const values: RawValues = {};
  const messages: RowMessage[] = [];
  for (const [index, column] of columns.entries()) {
    if (!column || column === MEND) continue;
    const place = `${number}:${index}`;
    if (sheet.joined?.has(place)) messages.push(says('merged', column));
    if (sheet.failed?.has(place)) messages.push(says('formula-error', column, { found: cells[index] ?? '' }));
    const text = cells[index] ?? '';
    if (text.trim() === '') continue;
    if (column === DROPPED) messages.push(says('mark-dropped', DROPPED));
    else values[column as FieldName] ??= text;
  }
  if (sheet.hidden?.has(number)) messages.push(says('hidden-row'));
  return { sheet: sheet.name, number, values, messages };
}

/** Which row of a sheet holds the headings, from 0; below 0 where none does. */
export function headingRow({ rows }: Pick<Sheet, 'rows'>): number {
  return rows.slice(0, DEEPEST).findIndex(isHeading);
}

/** A title among at least three columns that we know. */
function isHeading(cells: readonly string[]): boolean {
  const columns = cells.slice(0, MOST_COLUMNS).map((cell) => (cell.length < 80 ? columnOf(cell) : null));
  return columns.includes('title') && new Set(columns.filter(Boolean)).size >= 3;
}

const EXAMPLE = /^(?:ejemplo|example|exemplo)$/;
/** Rows above the headings that may hold a logo or a title. */
const DEEPEST = 25;
