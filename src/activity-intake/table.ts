import { searchKey } from '../domain/search-key.ts';
import type { ReadingWords } from '../schemas/announce-words.ts';
import { columnOf, columnsOf, type FieldName, type RawValues } from './fields.ts';
import { type RowFinding, rowFinding } from './finding.ts';
import { FileProblem, MOST_COLUMNS, MOST_ROWS } from './problem.ts';

/** A table with its cells as text. The first row is row 1, as spreadsheets count. */
export interface Table {
  name: string;
  rows: readonly (readonly string[])[];
  /** Rows that a filter or a person hides. */
  hidden?: ReadonlySet<number>;
  /** Columns, from 0, that a person hides. */
  hiddenColumns?: ReadonlySet<number>;
  /** Cells that have no value of their own since they are joined with others, as `row:column`: rows from 1, columns from 0. */
  joined?: ReadonlySet<string>;
  /** The row in which a quotation mark opens that nothing closes. */
  open?: number;
  /** What parts the cells of a text file, where a text may hold it too. */
  separator?: string;
}

/** One announcement of a file as it stands there. */
export interface RawRow {
  table: string;
  number: number;
  values: RawValues;
  findings: RowFinding[];
  /** It comes from the form, whose file is written by code. */
  isForm?: boolean;
  /** It is not for us to read, or cannot be: nothing else is said of it. */
  isClosed?: boolean;
}

export interface ReadTables {
  rows: RawRow[];
  /** Headings that mean nothing here, so that their columns were passed over. */
  unknown: string[];
  /** Rows of examples, which nobody holds. */
  examples: number;
  /** Rows with nothing in a column that means something here. */
  passed: number[];
}

/** Finds the headings of each table and reads the rows below them; a table without headings is instructions or a list. */
export function readTables(tables: readonly Table[], words: ReadingWords): ReadTables {
  const read = tables.flatMap((table) => readTable(table, words) ?? []);
  if (read.length === 0) throw new FileProblem(tables.some(({ rows }) => rows.length > 0) ? 'no-headings' : 'empty');
  const rows = read.flatMap((one) => one.rows);
  if (rows.length > MOST_ROWS) throw new FileProblem('too-many-rows');
  return {
    rows,
    unknown: [...new Set(read.flatMap((one) => one.unknown))],
    examples: read.reduce((sum, one) => sum + one.examples, 0),
    passed: read.flatMap((one) => one.passed),
  };
}

function readTable(table: Table, words: ReadingWords): ReadTables | null {
  const top = headingRow(table, words);
  const isExample = new Set(words.example.map(searchKey));
  if (top < 0) return null;
  const headings = (table.rows[top] ?? []).slice(0, MOST_COLUMNS);
  const columns = columnsOf(headings, words);
  const rows: RawRow[] = [];
  const passed: number[] = [];
  let examples = 0;
  for (const [index, cells] of table.rows.entries()) {
    if (index <= top || cells.every((cell) => cell.trim() === '') || isHeading(cells, words)) continue;
    const row = toRow(table, { number: index + 1, cells, columns });
    if (isExample.has(searchKey(row.values.id ?? ''))) examples += 1;
    else if (Object.keys(row.values).length > 0) rows.push(row);
    else passed.push(row.number);
  }
  const strange = headings.filter((heading, i) => heading.trim() !== '' && !columns[i]);
  const unknown = strange.map((heading) => heading.replace(/\s+/g, ' ').trim().slice(0, LONGEST));
  return { rows, unknown, examples, passed };
}

interface Line {
  number: number;
  cells: readonly string[];
  columns: readonly (FieldName | null)[];
}

function toRow(table: Table, { number, cells, columns }: Line): RawRow {
  const values: RawValues = {};
  const findings: RowFinding[] = [];
  for (const [index, column] of columns.entries()) {
    if (!column) continue;
    if (table.joined?.has(`${number}:${index}`)) findings.push(rowFinding('merged', column));
    const text = cells[index] ?? '';
    if (text.trim() === '') continue;
    if (table.hiddenColumns?.has(index)) findings.push(rowFinding('hidden-column', column, { found: text }));
    const other = values[column];
    values[column] ??= text;
    // Two headings that mean the same: one of them would be dropped.
    if (other !== undefined && other.trim() !== text.trim())
      findings.push(rowFinding('two-values', column, { found: other, other: text }));
  }
  if (table.hidden?.has(number)) findings.push(rowFinding('hidden-row'));
  if (table.open === number) findings.push(rowFinding('quote-open'));
  const { separator, name } = table;
  const row = { table: name, number, values };
  // Whatever else would be said of such a row is of cells that do not stand where they belong.
  const isShifted = cells.slice(columns.length).some((cell) => cell.trim() !== '');
  if (separator && table.open !== number && isShifted)
    return { ...row, findings: [rowFinding('cell-extra', undefined, { separator })], isClosed: true };
  return { ...row, findings };
}

/** @example letterOf(26) // => 'AA' */
export function letterOf(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : letterOf((index - rest) / 26 - 1) + letter;
}

/** Which row of a table holds the headings, from 0; below 0 where none does. */
export function headingRow({ rows }: Pick<Table, 'rows'>, words: ReadingWords): number {
  return rows.slice(0, DEEPEST).findIndex((cells) => isHeading(cells, words));
}

/** A title among at least three columns that we know. */
function isHeading(cells: readonly string[], words: ReadingWords): boolean {
  const columns = cells.slice(0, MOST_COLUMNS).map((cell) => (cell.length < 80 ? columnOf(cell, words) : null));
  return columns.includes('title') && new Set(columns.filter(Boolean)).size >= 3;
}

/** Letters of an unknown heading that are shown. */
const LONGEST = 80;
/** Rows above the headings that may hold a logo or a title. */
const DEEPEST = 25;
