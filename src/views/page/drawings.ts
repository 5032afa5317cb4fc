import { OTHER_ROLE, ROLE_DRAWINGS } from '../../codes/drawings.ts';
import type { Role } from '../../codes/roles.ts';
import { assertFound } from '../../domain/found.ts';
import type { Stitches } from '../../domain/stitches.ts';
import type { ViewContext } from '../context.ts';

export type Drawings = { site: Pick<ViewContext['site'], 'drawings'> };

/** A drawing by its name; `content/drawings/README.md` explains their grammar, and the check reports names without one. */
export function drawing(name: string, { site }: Drawings): Stitches {
  return assertFound(site.drawings.get(name), `drawing "${name}"`);
}

/** The pictogram of a role; a receiver where it has none of its own. */
export function roleDrawing(role: Role | null, context: Drawings): Stitches {
  return drawing((role && ROLE_DRAWINGS[role]) ?? OTHER_ROLE, context);
}
