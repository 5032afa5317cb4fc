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

/** The share of its stitches, in percent, between which a drawing can be told in black alone. */
export const STITCHED = { min: 20, max: 80 } as const;

/** The rows of a drawing that is written as a text, a row a line, which YAML joins by spaces where `|` is forgotten. */
export function drawn(text: string): string[] {
  const rows = text.trim();
  return rows.split(rows.includes('\n') ? /[ \t\r]*\n/ : / +/);
}

export type DrawingFault =
  /** A row with other marks than threads and ground, or of another length than most. */
  | { fault: 'row'; row: number; width: number }
  | { fault: 'share'; percent: number }
  /** Its first or last row or column is ground alone. */
  | { fault: 'edge'; edge: DrawingEdge };

export type DrawingEdge = 'top' | 'bottom' | 'left' | 'right';

/** The first thing for which rows of stitches are no drawing, whatever its name; `null` where they are one. */
export function drawingFault(rows: readonly string[]): DrawingFault | null {
  // The length in the middle, since the first row may be the crooked one.
  const width = rows.map(({ length }) => length).toSorted((a, b) => a - b)[rows.length >> 1] ?? 0;
  const row = rows.findIndex((one) => one.length !== width || !/^[.123]+$/.test(one));
  if (row >= 0) return { fault: 'row', row, width };
  const percent = (100 * rows.join('').replaceAll('.', '').length) / (width * rows.length);
  if (percent <= STITCHED.min || percent >= STITCHED.max) return { fault: 'share', percent: Math.round(percent) };
  const column = (x: number) => rows.map((one) => one[x]).join('');
  const edges = { top: rows.at(0), bottom: rows.at(-1), left: column(0), right: column(width - 1) };
  const edge = (['top', 'bottom', 'left', 'right'] as const).find((one) => /^\.*$/.test(edges[one] ?? ''));
  return edge ? { fault: 'edge', edge } : null;
}
