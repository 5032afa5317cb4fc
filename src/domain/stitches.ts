/** A drawing in stitches: rows from top to bottom, a letter or digit a stitch, `.` where the ground shows. */
export type Stitches = readonly string[];

/** The row of a sign that was probably meant: spaces and dots are ground, any other mark is a stitch. */
export function toSignRow(row: string, width: number): string {
  return toRow(row.replaceAll(/[^\s._-]/gu, 'x'), width);
}

/** The row of a drawing that was probably meant: spaces and dots are ground, what is no thread is the first one. */
export function toDrawingRow(row: string, width: number): string {
  return toRow(row.replaceAll(/[^\s._123-]/gu, '1'), width);
}

function toRow(row: string, width: number): string {
  return row
    .replaceAll(/[\s._-]/g, '.')
    .padEnd(width, '.')
    .slice(0, width);
}

/** The same stitches after half a turn: what opens a question in one language closes it in another. */
export function turned(rows: Stitches): string[] {
  return rows.map((row) => [...row].reverse().join('')).reverse();
}

/**
 * Where one thread lies, as an SVG path: a rectangle for each run of a row, as tall as the rows below repeat it.
 *
 * @param at the column and row that the drawing begins at
 */
export function toPath(rows: Stitches, thread: string, at: { x: number; y: number } = { x: 0, y: 0 }): string {
  return toBoxes(rows, thread)
    .map(({ x, y, width, height }) => `M${at.x + x},${at.y + y}h${width}v${height}h-${width}z`)
    .join('');
}

/** A rectangle of one thread, in stitches. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where one thread lies: a rectangle for each run of a row, as tall as the rows below repeat it. */
export function toBoxes(rows: Stitches, thread: string): Box[] {
  const runs = rows.map((row) => runsOf(row, thread));
  return runs.flatMap((inRow, y) => inRow.filter((run) => !has(runs[y - 1], run)).map((run) => box(run, y)));

  function box(run: Run, y: number): Box {
    const end = runs.findIndex((inRow, below) => below > y && !has(inRow, run));
    return { x: run.from, y, width: run.length, height: (end < 0 ? runs.length : end) - y };
  }
}

interface Run {
  from: number;
  length: number;
}

function runsOf(row: string, thread: string): Run[] {
  const runs: Run[] = [];
  for (let x = 0; x < row.length; x += 1) {
    const last = runs.at(-1);
    if (row[x] !== thread) continue;
    if (last && last.from + last.length === x) last.length += 1;
    else runs.push({ from: x, length: 1 });
  }
  return runs;
}

function has(runs: readonly Run[] | undefined, { from, length }: Run): boolean {
  return runs?.some((run) => run.from === from && run.length === length) ?? false;
}
