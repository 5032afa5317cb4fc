import type { EmergencyRole, Role } from './roles.ts';

/** The drawings that pages and papers ask for by name: every deployment has them, and may have others, which its materials name. */
export const DRAWING_NAMES = [
  'ambulance',
  'backpack',
  'blackboard',
  'book',
  'bus',
  'calendar',
  'call',
  'cap',
  'clock',
  'computer',
  'contract',
  'eye',
  'flame',
  'heart',
  'helmet',
  'house',
  'kite',
  'lens',
  'listening',
  'megaphone',
  'message',
  'money',
  'newspaper',
  'receiver',
  'scales',
  'secret',
  'siren',
  'suitcase',
  'table',
  'townhall',
  'undone',
] as const;
export type DrawingName = (typeof DRAWING_NAMES)[number];

/** The pictograms of roles; every other role has `OTHER_ROLE`. */
export const ROLE_DRAWINGS: Partial<Record<Role, DrawingName>> & Record<EmergencyRole, DrawingName> = {
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
export const OTHER_ROLE: DrawingName = 'receiver';

/** How many stitches wide the pictogram of a role and any other drawing may be; neither is higher than its most. */
export const PICTOGRAM_SIDE = { min: 16, max: 20 } as const;
export const DRAWING_SIDE = { min: 24, max: 32 } as const;

/** The rows of a drawing that is written as a text, a row a line, which YAML joins by spaces where `|` is forgotten. */
export function drawn(text: string): string[] {
  const rows = text.trim();
  return rows.split(rows.includes('\n') ? /[ \t\r]*\n/ : / +/);
}

/** A row with other marks than threads and ground, or of another length than most, and that length; `null` where there is none. */
export function crookedRow(rows: readonly string[]): { row: number; width: number } | null {
  // The length in the middle, since the first row may be the crooked one.
  const width = rows.map(({ length }) => length).toSorted((a, b) => a - b)[rows.length >> 1] ?? 0;
  const row = rows.findIndex((one) => one.length !== width || !/^[.123]+$/.test(one));
  return row < 0 ? null : { row, width };
}
