/** Where a cell stands: its row counted from 1, its column from 0. */
export interface Cell {
  row: number;
  column: number;
}

/**
 * The cell that a reference names; null for what is none.
 *
 * @example cellOf('C7') // => { row: 7, column: 2 }
 */
export function cellOf(reference: string): Cell | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return null;
  const [, letters = '', row] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row), column };
}
