import { assertFound } from '../domain/found.ts';
import { memoize } from '../domain/memoize.ts';
import { type Stitches, toPath } from '../domain/stitches.ts';

/**
 * The woven band at the top of a page. Each page id gives its own pattern on a coarse grid, mirrored as on the
 * loom: a main motif of stepped diamonds, a smaller one between, a selvedge above and below. Decoration only.
 */

/** Cells across one repeat and down the band. */
export const TILE = { columns: 30, rows: 9 } as const;

/** A figure: the thread (0 is the ground) at a distance of `x` columns and `y` rows from its middle. */
type Motif = (x: number, y: number) => number;

/** Threads by distance, from the middle outwards; what lies beyond is ground. */
const rings =
  (distance: Motif, threads: readonly number[]): Motif =>
  (x, y) =>
    threads[distance(x, y)] ?? 0;

const diamond: Motif = (x, y) => x + y;
const stepped: Motif = (x, y) => Math.floor(x / 2) + y;
const cross: Motif = (x, y) => (x < 2 || y < 1 ? Math.max(Math.floor(x / 2), y) : 9);
const hooks: Motif = (x, y) => (x === y || x === y + 1 ? 1 : x + y < 2 ? 0 : 9);
const eye: Motif = (x, y) => Math.max(x - 1, y);

const MAIN: readonly Motif[] = [
  rings(diamond, [3, 2, 0, 1, 1]),
  rings(stepped, [3, 0, 1, 2]),
  rings(diamond, [1, 1, 0, 2]),
  rings(stepped, [1, 2, 0, 1]),
  rings(eye, [3, 1, 0, 2]),
  rings(diamond, [2, 0, 3, 0, 1]),
];
const SMALL: readonly Motif[] = [
  rings(hooks, [3, 2]),
  rings(cross, [1, 2]),
  rings(diamond, [2, 3]),
  rings(diamond, [1, 0, 2]),
  rings(hooks, [1, 1]),
];

/** What addresses were called when their bands were first woven: a page keeps its band when its address gets a better name. */
const FIRST_NAMES: Readonly<Record<string, string>> = {
  service: 'line',
  easyService: 'easyLine',
  situation: 'need',
  easySituation: 'easyNeed',
};

/** The id that decides the band of a page: its address and parameters. */
export function bandIdOf(address: string, params: Readonly<Record<string, string>>): string {
  return [FIRST_NAMES[address] ?? address, ...Object.values(params)].join('/');
}

/** The threads of one page id in one repeat, 0 the ground; the same id always weaves the same band. */
export function weave(id: string): Stitches {
  const seed = hash(id);
  const small = (seed >>> 8) % SMALL.length;
  const selvedge = ((seed >>> 16) % 2) + 1;
  return assertFound(BANDS[((seed % MAIN.length) * SMALL.length + small) * 2 + selvedge - 1], 'band');
}

function weaveBand(main: Motif, small: Motif, selvedge: number): Stitches {
  const { columns, rows } = TILE;
  const threadAt = (column: number, row: number): number => {
    const y = Math.abs(row - (rows - 1) / 2);
    if (y === (rows - 1) / 2) return (column + row) % 3 === 0 ? selvedge : 0;
    const x = Math.abs(column - columns / 2);
    const fromEdge = Math.min(column, columns - column);
    return main(x, y) || small(fromEdge, y);
  };
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => threadAt(column, row)).join(''),
  );
}

/** Every band that there is: thousands of pages share these few. */
const BANDS = MAIN.flatMap((main) =>
  SMALL.flatMap((small) => [1, 2].map((selvedge) => weaveBand(main, small, selvedge))),
);

/** One SVG path for each thread colour but the ground, in the order of the threads; empty where a drawing has none of it. */
export function threadPaths(rows: Stitches, at?: { x: number; y: number }): string[] {
  return at ? pathsAt(rows, at) : ownPaths(rows);
}

const ownPaths = memoize((rows: Stitches) => pathsAt(rows));

function pathsAt(rows: Stitches, at?: { x: number; y: number }): string[] {
  return ['1', '2', '3'].map((thread) => toPath(rows, thread, at));
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value >>> 0;
}
