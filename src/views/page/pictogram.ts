import type { EmergencyRole } from '../../codes/roles.ts';
import { type Stitches, toPath } from '../../domain/stitches.ts';
import { type Drawings, roleDrawing } from './drawings.ts';

/** A drawing in one colour, as a page shows it: its threads have ground between them. */
export interface Pictogram {
  width: number;
  height: number;
  /** `null` where the page has drawn it before, under its id. */
  path: string | null;
  id?: string;
}

/** The drawing with all its threads as one. */
export function toPictogram(drawing: Stitches): Pictogram {
  const rows = drawing.map((row) => row.replaceAll(/[^.]/g, 'x'));
  return { width: rows[0]?.length ?? 0, height: rows.length, path: toPath(rows, 'x') };
}

/**
 * The pictogram of an emergency number.
 *
 * @param isDrawn has the emergency bar of the page drawn it already?
 */
export function toRolePictogram(role: EmergencyRole, context: Drawings, isDrawn = false): Pictogram {
  const drawn = toPictogram(roleDrawing(role, context));
  return { ...drawn, id: `pictogram-${role}`, path: isDrawn ? null : drawn.path };
}
