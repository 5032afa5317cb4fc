import type { Role } from '../../codes/roles.ts';
import type { Stitches } from '../../domain/stitches.ts';
import { EMERGENCY } from './drawings/emergency.ts';
import { HOME } from './drawings/home.ts';
import { NEWS } from './drawings/news.ts';
import { PLACES } from './drawings/places.ts';
import { SCHOOL } from './drawings/school.ts';
import { SERVICE_TYPES } from './drawings/services.ts';
import { TALK } from './drawings/talk.ts';
import { THINGS } from './drawings/things.ts';
import { TRAVEL } from './drawings/travel.ts';
import { WAYS } from './drawings/ways.ts';
import { WORK } from './drawings/work.ts';

/**
 * The grammar of all drawings. A stitch is a square; `.` is ground. Thread 1 is the strong one, 2 and 3 are the others; a surface says their colours.
 * Some have one colour for all, so what has to be told apart has ground between it, and a drawing is judged in black alone.
 * Pictograms of roles are 16 to 20 stitches wide, drawings 24 to 32, neither is higher than its most; a fifth to four fifths are stitches.
 * Drawn are things, places and situations: people at most from afar, without faces. Nobody who suffers, no hero, no skin, no chain, rope or bound hand;
 * no dress, trade or place as the mark of a victim, no figure that a community holds as its own, no emblem that law protects (a red cross on white).
 * Somebody who has not drawn it must have named it without its caption, at 64 pixels and in black, before it is used.
 */
export const DRAWINGS = {
  ...EMERGENCY,
  ...SERVICE_TYPES,
  ...TALK,
  ...TRAVEL,
  ...WORK,
  ...PLACES,
  ...SCHOOL,
  ...HOME,
  ...NEWS,
  ...WAYS,
  ...THINGS,
};

export type DrawingName = keyof typeof DRAWINGS;

const OF_ROLE: Partial<Record<Role, DrawingName>> = {
  police: 'cap',
  report: 'call',
  violence: 'house',
  children: 'kite',
  ambulance: 'ambulance',
  fire: 'flame',
  any: 'siren',
  missing: 'lens',
  work: 'helmet',
  ombudsman: 'scales',
};

/** A drawing by its name. */
export function drawing(name: DrawingName): Stitches {
  return DRAWINGS[name];
}

/** The pictogram of a role; a receiver where it has none of its own. */
export function roleDrawing(role: Role | null): Stitches {
  return drawing((role && OF_ROLE[role]) ?? 'receiver');
}
