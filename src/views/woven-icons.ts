import { drawn } from '../codes/drawings.ts';
import { assertFound } from '../domain/found.ts';
import type { Stitches } from '../domain/stitches.ts';

/** Small drawings in the threads of the band, 17 stitches wide and high with their ground. They say nothing without words. */
export const ICON_SIDE = 17;

const ICONS = {
  /** An offer on a phone. */
  phone: drawn(`
..222222222..
..2.......2..
..2.11111.2..
..2.11111.2..
..2.1.....2..
..2.......2..
..2.33333.2..
..2.33333.2..
..2.....3.2..
..2.......2..
..2...1...2..
..222222222..`),
  /** A board in a classroom. */
  board: drawn(`
2222222222222
2...........2
2.111.1.111.2
2...........2
2.1.111.1.1.2
2...........2
2.3333......2
2...........2
2222222222222
...2.....2...
..2.......2..
.2.........2.`),
  /** A leaf of a calendar with one day marked. */
  calendar: drawn(`
..2.......2..
2222222222222
2333333333332
2222222222222
2.1.1.1.1.1.2
2...........2
2.1.1.1.1.1.2
2...........2
2.1.1.1.333.2
2.......333.2
2.......333.2
2222222222222`),
};

export type WovenIconName = keyof typeof ICONS;

/** The stitches of an icon, and where they begin so that the icon stands in the middle of its ground. */
export function wovenIcon(name: WovenIconName): { rows: Stitches; at: { x: number; y: number } } {
  const rows = ICONS[name];
  const width = assertFound(rows[0], 'first row').length;
  return { rows, at: { x: Math.floor((ICON_SIDE - width) / 2), y: Math.floor((ICON_SIDE - rows.length) / 2) } };
}
