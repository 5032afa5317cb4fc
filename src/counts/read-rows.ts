import { likenessOf } from '../announce/closest.ts';
import { FileProblem, MOST_COLUMNS, MOST_ROWS } from '../announce/problem.ts';
import type { Table } from '../announce/table.ts';
import { fold } from '../domain/fold.ts';
import { COUNT_COLUMNS, type CountColumn } from '../domain/results/columns.ts';
import type { CountContext } from './context.ts';
import { type CountFinding, saysOf } from './finding.ts';

/** A table as it comes from the process that reads it. */
export interface CountTable extends Omit<Table, 'joined'> {
  joinedCells: ReadonlySet<string>;
}

/** One row, as it stands in the table. */
export interface CountRow {
  table: string;
  number: number;
  values: Partial<Record<CountColumn, string>>;
  /** The place of each column, from 0. */
  places: ReadonlyMap<CountColumn, number>;
  findings: CountFinding[];
  /** Its cells do not stand where they belong: nothing else is said of it. */
  isShifted: boolean;
}

export interface ReadRows {
  rows: CountRow[];
  /** Headings that mean nothing here, each with the one that it may have been meant for. */
  unknown: { heading: string; near: CountColumn | null }[];
}

/**
 * Finds the headings of each table and reads the rows below them; a table without headings is instructions or a list.
 *
 * @throws {FileProblem} where no table has headings, or all together too many rows
 */
export function readRows(tables: readonly CountTable[], context: CountContext): ReadRows {
  const columnOf = columnFinder(context);
  const read = tables.flatMap((table) => {
    const top = table.rows.slice(0, DEEPEST).findIndex((cells) => isHeading(cells.map(columnOf)));
    return top < 0 ? [] : [readTable(table, top, columnOf, context)];
  });
  if (read.length === 0) throw new FileProblem(tables.some(({ rows }) => rows.length > 0) ? 'no-headings' : 'empty');
  const rows = read.flatMap((one) => one.rows);
  if (rows.length > MOST_ROWS) throw new FileProblem('too-many-rows');
  if (rows.length === 0) throw new FileProblem('empty');
  const unknown = new Map(read.flatMap((one) => one.unknown).map((one) => [one.heading, one]));
  return { rows, unknown: [...unknown.values()] };
}

type ColumnOf = (heading: string) => CountColumn | null;

/** The column that a heading names; what stands in brackets and the star of what is needed do not count. */
function columnFinder({ headings }: CountContext): ColumnOf {
  const known = new Map(COUNT_COLUMNS.flatMap((column) => headings[column].map((one) => [fold(one), column] as const)));
  return (heading) =>
    heading.length < LONGEST
      ? (known.get(fold(heading.replace(/\([^()]*\)/g, ' '))) ?? known.get(fold(heading)) ?? null)
      : null;
}

function isHeading(columns: readonly (CountColumn | null)[]): boolean {
  return columns.includes('batch') && new Set(columns.filter(Boolean)).size >= 3;
}

function readTable(table: CountTable, top: number, columnOf: ColumnOf, context: CountContext): ReadRows {
  const headings = (table.rows[top] ?? []).slice(0, MOST_COLUMNS);
  const columns = headings.map(columnOf);
  const places = new Map(columns.flatMap((column, i) => (column ? [[column, i] as const] : [])).reverse());
  const rows = table.rows.flatMap((cells, index) => {
    const isEmpty = columns.every((column, i) => !column || (cells[i] ?? '').trim() === '');
    return index <= top || isEmpty ? [] : [toRow(table, { cells, number: index + 1, columns, places })];
  });
  const lacking = COUNT_COLUMNS.filter((column) => !columns.includes(column));
  const strange = headings.flatMap((heading, i) => (heading.trim() === '' || columns[i] ? [] : [heading]));
  return { rows, unknown: strange.map((heading) => ({ heading, near: nearestOf(heading, lacking, context) })) };
}

interface Line extends Pick<CountRow, 'number' | 'places'> {
  cells: readonly string[];
  columns: readonly (CountColumn | null)[];
}

function toRow(table: CountTable, { cells, number, columns, places }: Line): CountRow {
  const values: CountRow['values'] = {};
  const findings: CountFinding[] = [];
  for (const [index, column] of columns.entries()) {
    if (!column) continue;
    const place = `${number}:${index}`;
    const found = cells[index] ?? '';
    if (table.joinedCells.has(place)) findings.push(saysOf('merged', column));
    if (table.failed?.has(place)) findings.push(saysOf('formula-error', column, { found }));
    else if (table.calculated?.get(place)?.isOutside) findings.push(saysOf('formula-outside', column, { found }));
    if (found.trim() === '') continue;
    if (table.hiddenColumns?.has(index)) findings.push(saysOf('hidden-column', column, { found }));
    const other = values[column];
    values[column] ??= found;
    if (other !== undefined && other.trim() !== found.trim())
      findings.push(saysOf('two-values', column, { found: other, other: found }));
  }
  if (table.hidden?.has(number)) findings.push(saysOf('hidden-row'));
  if (table.open === number) findings.push(saysOf('quote-open'));
  const { separator } = table;
  const isShifted = Boolean(
    separator && table.open !== number && cells.slice(columns.length).some((cell) => cell.trim() !== ''),
  );
  return {
    table: table.name,
    number,
    values,
    places,
    findings: isShifted ? [saysOf('cell-extra', undefined, { separator: separator ?? '' })] : findings,
    isShifted,
  };
}

/** The column that a heading looks most like, of those that the table lacks. */
function nearestOf(heading: string, lacking: readonly CountColumn[], { headings }: CountContext): CountColumn | null {
  const scores = lacking.map((column) => ({
    column,
    likeness: Math.max(0, ...headings[column].map((known) => likenessOf(heading.slice(0, LONGEST), known))),
  }));
  const best = scores.sort((a, b) => b.likeness - a.likeness)[0];
  return best && best.likeness >= LEAST ? best.column : null;
}

/** Rows above the headings that may hold a logo or a title. */
const DEEPEST = 25;
/** Letters of a heading that are looked at. */
const LONGEST = 80;
/** From here on two headings are worth a question. */
const LEAST = 0.5;
