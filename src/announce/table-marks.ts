import { type Cell, cellOf } from './cell-name.ts';
import { formulaReader } from './formulas.ts';
import { FileProblem, MOST_COLUMNS, MOST_ROWS, MOST_WIDE } from './problem.ts';
import type { Table } from './table.ts';
import { walk } from './xlsx-xml.ts';

type Marks = Pick<Required<Table>, 'hidden' | 'hiddenColumns' | 'joined' | 'failed' | 'calculated'>;

/** How much of a workbook has been counted so far, over all of its tables. */
export interface Counted {
  cells: number;
  letters: number;
}

/**
 * What a table's XML says beside the values: rows and columns that are hidden, cells that are joined with others, formulas and those of
 * them that failed. The reader of spreadsheets gives none of these. What the reader would make of the table is counted here, before it makes it: a cell far away
 * would fill everything before it, and one long text may be shown by thousands of cells.
 *
 * @param lengths letters of each shared text
 * @throws {FileProblem} where a table would be more than anybody announces
 */
export function readMarks(xml: string, lengths: readonly number[], counted: Counted): Marks {
  const hidden = new Set<number>();
  const hiddenColumns = new Set<number>();
  const failed = new Set<string>();
  const ranges: [from: Cell, to: Cell][] = [];
  let cell: { place: Cell | null; type: string } | null = null;
  const formulas = formulaReader();
  /** Rows that say nothing of their own height have this one. */
  let isFlat = false;
  let isValue = false;
  let value = '';
  const count = () => {
    if (!cell?.place || value === '') return;
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
        if (t === 'e' && cell.place) failed.add(`${cell.place.row}:${cell.place.column}`);
      } else if (name === 'v' || name === 't') isValue = true;
      else if (name === 'f' && cell?.place) formulas.open(cell.place, attributes());
      else if (name === 'sheetFormatPr') isFlat = isTooThin(attributes().defaultRowHeight);
      else if (name === 'row') {
        const { r, ht, hidden: isHidden } = attributes();
        const number = Number(r);
        if (number > LAST_ROW) throw new FileProblem('broken');
        if (isYes(isHidden) || (ht === undefined ? isFlat : isTooThin(ht))) hidden.add(number);
      } else if (name === 'col') {
        const { min, max, width, hidden: isHidden } = attributes();
        if (!isYes(isHidden) && !isTooThin(width)) return;
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
      else if (name === 'f') formulas.close();
      else if (name === 'c') {
        count();
        cell = null;
      }
    },
    text: (text) => {
      if (isValue && cell) value += text;
      formulas.text(text);
    },
  });
  return { hidden, hiddenColumns, joined: joinedBy(ranges), failed, calculated: formulas.found };
}

/** Yes or no as XML writes it (`xsd:boolean`), blanks around it included. */
function isYes(written: string | undefined): boolean {
  return /^\s{0,9}(?:1|true)\s{0,9}$/.test(written ?? '');
}

/** A height in points or a width in letters of which nobody sees anything. */
function isTooThin(size: string | undefined): boolean {
  return size !== undefined && Number(size) < 1;
}

/** Cells that are joined with another, as stretches of rows in each column that is looked at. */
function joinedBy(ranges: readonly (readonly [Cell, Cell])[]): Marks['joined'] {
  const stretches: [first: number, last: number][][] = Array.from({ length: MOST_COLUMNS }, () => []);
  for (const [from, to] of ranges) {
    for (let column = from.column; column <= Math.min(to.column, MOST_COLUMNS - 1); column += 1) {
      // The cell at the corner has the value of all.
      const first = column === from.column ? from.row + 1 : from.row;
      if (first <= to.row) stretches[column]?.push([first, to.row]);
    }
  }
  const merged = stretches.map((list) => {
    const apart: [first: number, last: number][] = [];
    for (const [first, last] of list.sort((a, b) => a[0] - b[0])) {
      const before = apart.at(-1);
      if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
      else apart.push([first, last]);
    }
    return apart;
  });
  return (row, column) => {
    const list = merged[column] ?? [];
    // The last stretch that begins at this row or before.
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.[0] ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    return (list[low - 1]?.[1] ?? 0) >= row;
  };
}

/** Rows above the headings and between, beside those of activities. */
const ROOM = 200;
/** Cells with a value, in all tables. */
const MOST_CELLS = 1_000_000;
/** Letters that all cells show together. */
const MOST_LETTERS = 16_000_000;
const MOST_MERGES = 20_000;
/** The last row of any spreadsheet. */
const LAST_ROW = 1_048_576;
