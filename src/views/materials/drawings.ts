import type { Role } from '../../domain/roles.ts';
import type { Stitches } from '../../domain/stitches.ts';

/** Pictograms in stitches: objects, never a person in need. A thread of 1 is the strong one; 2 and 3 are the others. */
const drawn = (text: string): Stitches => text.trim().split('\n');

const DRAWINGS = {
  /** A badge. */
  badge: drawn(`
......1......
1111.111.1111
1111111111111
1111111111111
1111112111111
1111122211111
.11222222211.
.11122222111.
.11122222111.
..112212211..
...1111111...
....11111....
......1......`),
  /** A receiver. */
  receiver: drawn(`
.111.........
11111........
11111........
11111........
.111.........
.111.........
..111........
..1111.......
...1111..11..
....11111111.
.....11111111
......1111111
.......1111..`),
  /** A house with an open door. */
  house: drawn(`
......1......
.....111.....
....11111....
...1111111...
..111111111..
.11111111111.
1111111111111
.11111111111.
.1111222.111.
.1111222.111.
.1111222.111.
.1111222.111.
.1111222.111.`),
  /** A school bag. */
  bag: drawn(`
.....111.....
....1...1....
..111111111..
.11111111111.
.11111111111.
.11122222111.
.11111111111.
.11222222211.
.11222222211.
.11222122211.
.11222222211.
.11222222211.
..111111111..`),
  /** A cross. */
  cross: drawn(`
....11111....
....11111....
....11111....
....11111....
1111111111111
1111111111111
1111111111111
1111111111111
1111111111111
....11111....
....11111....
....11111....
....11111....`),
};

export type DrawingName = keyof typeof DRAWINGS;

const OF_ROLE: Partial<Record<Role, DrawingName>> = {
  police: 'badge',
  violence: 'house',
  children: 'bag',
  ambulance: 'cross',
};

/** The pictogram of a role; a receiver where it has none of its own. */
export function roleDrawing(role: Role): Stitches {
  return DRAWINGS[OF_ROLE[role] ?? 'receiver'];
}
