/** Cells in a row and in a column of a field of a hundred stitches, and the side of a cell. */
export const FIELD = { cells: 10, side: 8 } as const;

/** One stitch in its cell by thread: a dot for the rest, then square, diamond, cross and ring, so that no colour is needed. */
export const SHAPES = [
  'M3 3h2v2h-2z',
  'M1 1h6v6h-6z',
  'M4 .5 7.5 4 4 7.5.5 4z',
  'M3 1h2v2h2v2h-2v2h-2v-2h-2v-2h2z',
  'M1 1h6v6h-6zM3 3v2h2v-2z',
] as const;

/**
 * The area that each group of stitches covers, row by row, as SVG paths.
 *
 * @param counts stitches of each group, together a hundred
 */
export function fieldAreas(counts: readonly number[]): string[] {
  return counts.map((count, group) => {
    const start = counts.slice(0, group).reduce((all, one) => all + one, 0);
    return toArea(start, start + count);
  });
}

/** From one cell to another, the second not included: a part of the first row, whole rows, a part of the last. */
function toArea(start: number, end: number): string {
  const { cells, side } = FIELD;
  let area = '';
  for (let at = start; at < end; ) {
    const column = at % cells;
    const wholeRows = column === 0 ? Math.floor((end - at) / cells) : 0;
    const rows = Math.max(wholeRows, 1);
    const columns = wholeRows > 0 ? cells : Math.min(cells - column, end - at);
    const [x, y, width] = [column * side, Math.floor(at / cells) * side, columns * side];
    area += `M${x} ${y}h${width}v${rows * side}h-${width}z`;
    at += rows * columns;
  }
  return area;
}

/** The squares of a bar from its beginning, as an SVG path. */
export function barPath(stitches: number): string {
  return `M1 1${'h6v6h-6zm8 0'.repeat(stitches)}`;
}
