import { FileProblem, MOST_COLUMNS, MOST_ROWS, MOST_WIDE } from './problem.ts';
import type { Table } from './table.ts';
import { walk } from './xlsx-xml.ts';

interface Marks extends Pick<Required<Table>, 'hidden' | 'hiddenColumns' | 'joined'> {
  /** What stands in cells whose formula failed, as `row:column`. */
  failed: ReadonlyMap<string, string>;
}

/** Where a cell stands: its row counted from 1, its column from 0. */
interface Cell {
  row: number;
  column: number;
}

/** How much of a workbook has been counted so far, over all of its tables. */
export interface Counted {
  cells: number;
  letters: number;
}

/**
 * What a table's XML says beside the values: rows and columns that are hidden, cells that are joined with others and formulas that
 * failed. The reader of spreadsheets gives none of these. What the reader would make of the table is counted here, before it makes it: a cell far away
 * would fill everything before it, and one long text may be shown by thousands of cells.
 *
 * @param lengths letters of each shared text
 * @throws {FileProblem} where a table would be more than anybody announces
 */
export function readMarks(xml: string, lengths: readonly number[], counted: Counted): Marks {
  const hidden = new Set<number>();
  const hiddenColumns = new Set<number>();
  const failed = new Map<string, string>();
  const ranges: [from: Cell, to: Cell][] = [];
  let last = 0;
  let cell: { place: Cell | null; type: string } | null = null;
  let isValue = false;
  let value = '';
  const count = () => {
    if (!cell?.place || value === '') return;
    if (cell.type === 'e') failed.set(`${cell.place.row}:${cell.place.column}`, value);
    last = Math.max(last, cell.place.row);
    counted.cells += 1;
    counted.letters += cell.type === 's' ? (lengths[Number(value)] ?? 0) : value.length;
    if (cell.place.row > MOST_ROWS + ROOM) throw new FileProblem('too-many-rows');
    if (cell.place.column >= MOST_WIDE) throw new FileProblem('too-wide');
    if (counted.cells > MOST_CELLS || counted.letters > MOST_LETTERS) throw new FileProblem('bomb');
  };
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'c') {
        const { r = '', t = '' } = attributes();
        cell = { place: cellOf(r), type: t };
        value = '';
      } else if (name === 'v' || name === 't') isValue = true;
      else if (name === 'row') {
        const { r, hidden: isHidden } = attributes();
        if (Number(r) > LAST_ROW) throw new FileProblem('broken');
        if (isYes(isHidden)) hidden.add(Number(r));
      } else if (name === 'col') {
        const { min, max, hidden: isHidden } = attributes();
        if (!isYes(isHidden)) return;
        for (let column = Math.max(1, Number(min)); column <= Math.min(Number(max), MOST_COLUMNS); column += 1)
          hiddenColumns.add(column - 1);
      } else if (name === 'mergeCell') {
        const [from, to] = (attributes().ref ?? '').split(':', 2).map(cellOf);
        if (from && to) ranges.push([from, to]);
        if (ranges.length > MOST_MERGES) throw new FileProblem('bomb');
      }
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'c') {
        count();
        cell = null;
      }
    },
    text: (text) => {
      if (isValue && cell) value += text;
    },
  });
  return { hidden, hiddenColumns, joined: joinedBy(ranges, last), failed };
}

/** Yes or no as XML writes it (`xsd:boolean`), blanks around it included. */
function isYes(written: string | undefined): boolean {
  return /^\s{0,9}(?:1|true)\s{0,9}$/.test(written ?? '');
}

/** The cells of joined ranges that have no value of their own, down to the last row with any: the one at the corner has the value of all. */
function joinedBy(ranges: readonly (readonly [Cell, Cell])[], last: number): Set<string> {
  const joined = new Set<string>();
  let looks = 0;
  for (const [from, to] of ranges)
    for (let row = from.row; row <= Math.min(to.row, last); row += 1)
      for (let column = from.column; column <= Math.min(to.column, MOST_COLUMNS - 1); column += 1) {
        if (row > from.row || column > from.column) joined.add(`${row}:${column}`);
        looks += 1;
        if (looks > MOST_JOINED) throw new FileProblem('bomb');
      }
  return joined;
}

/** The cell that a reference names, `C7`; null for what is none. */
function cellOf(reference: string): Cell | null {
  const [, letters = '', row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (!row) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row), column };
}

/** Rows above the headings and between, beside those of activities. */
const ROOM = 200;
/** Cells with a value, in all tables. */
const MOST_CELLS = 1_000_000;
/** Letters that all cells show together. */
const MOST_LETTERS = 16_000_000;
const MOST_MERGES = 20_000;
/** Cells that are joined with others. */
const MOST_JOINED = 1_000_000;
/** The last row of any spreadsheet. */
const LAST_ROW = 1_048_576;
