import type { Role } from '../../codes/roles.ts';
import type { Stitches } from '../../domain/stitches.ts';
import { EMERGENCY } from './drawings/emergency.ts';
import { SERVICE_TYPES } from './drawings/services.ts';
import { TALK } from './drawings/talk.ts';
import { TRAVEL } from './drawings/travel.ts';
import { WORK } from './drawings/work.ts';

/**
 * Pictograms (up to 20 stitches) and drawings (up to 32): objects and situations, never a person in need. A thread of 1 is the strong one; 2 and 3 are the others. On some papers all
 * threads have one colour, so what has to be told apart has ground between it.
 */
export const DRAWINGS = { ...EMERGENCY, ...SERVICE_TYPES, ...TALK, ...TRAVEL, ...WORK };

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
