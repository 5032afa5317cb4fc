import type { DrawingName } from '../../codes/drawings.ts';
import { type Stitches, toPath } from '../../domain/stitches.ts';
import { type Drawings, drawing } from './drawings.ts';

/** The grounds in turn, as on cards: each has its own colours for words and threads (`styles/grounds.css`). */
const GROUNDS = ['indigo', 'yellow', 'rose', 'wool'] as const;
type Ground = (typeof GROUNDS)[number];

const THREADS = [
  { digit: '1', name: 'strong' },
  { digit: '2', name: 'light' },
  { digit: '3', name: 'warm' },
] as const;

/** A drawing on a ground; what it means is said in words beside it. */
export interface Cloth {
  ground: Ground;
  width: number;
  height: number;
  /** An SVG path for each thread. */
  threads: { name: (typeof THREADS)[number]['name']; path: string }[];
}

/** @param place its place among others, which decides its ground */
export function toCloth(name: DrawingName, place: number, context: Drawings): Cloth {
  return clothOf(drawing(name, context), place);
}

/** The same from stitches. */
export function clothOf(rows: Stitches, place: number): Cloth {
  const threads = THREADS.flatMap(({ digit, name: thread }) => {
    const path = toPath(rows, digit);
    return path === '' ? [] : [{ name: thread, path }];
  });
  return { ground: groundAt(place), width: rows[0]?.length ?? 0, height: rows.length, threads };
}

/** The ground at a place among others. */
export function groundAt(place: number): Ground {
  return GROUNDS[place % GROUNDS.length] ?? 'indigo';
}
