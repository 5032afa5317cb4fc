import { isOneOf } from '../../codes/keys.ts';
import { ROLES } from '../../codes/roles.ts';
import type { Roles } from '../roles.ts';
import { type IsAssigned, isLeftBare } from '../text/drop-unassigned.ts';

/** What of a deployment decides which texts it shows. */
export interface Place {
  /** ISO 3166-1 code. */
  country: string;
  roles: Roles;
}

/** Which roles somebody plays. A role that there is not counts as played: the check names it. */
export function assignedRoles(roles: Roles): IsAssigned {
  return (role) => !isOneOf(ROLES, role) || roles[role] !== null;
}

/**
 * Is a section shown in this place?
 *
 * @param only the countries that it holds for; absent where it holds everywhere
 * @param body its text, of which something must be left without the roles that nobody plays
 */
export function isShownHere(only: readonly string[] | undefined, body: string, place: Place, lang: string): boolean {
  return (only?.includes(place.country) ?? true) && !isLeftBare(body, assignedRoles(place.roles), lang);
}
