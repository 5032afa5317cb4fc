import { isOneOf } from '../../codes/keys.ts';
import { ROLES } from '../../codes/roles.ts';
import type { Roles } from '../campaign.ts';
import { dropUnassigned, type IsAssigned, type IsAway, isLeftBare } from '../text/drop-unassigned.ts';
import { compile } from '../text/word-rules.ts';
import { citedIn } from './section-text.ts';

/** What of a deployment decides which texts it shows. */
export interface Place {
  /** ISO 3166-1 code. */
  country: string;
  roles: Roles;
  /** By language, which country its texts were written for, and the words that are of that country. */
  homes: ReadonlyMap<string, { country: string; words: readonly string[] }>;
  /** Laws that are sources, with their country: `null` of a treaty; that of the texts where nobody has said. */
  laws: ReadonlyMap<string, string | null | undefined>;
}

/** Which roles somebody plays. A role that there is not counts as played: the check names it. */
export function assignedRoles(roles: Roles): IsAssigned {
  return (role) => !isOneOf(ROLES, role) || roles[role] !== null;
}

/**
 * Which pieces of texts hold in another country only: those with a comment that says for which they do (`for: PE`), and, where
 * texts that were written for one country are shown in another, those that cite a law of theirs or name a word of home.
 */
function heldElsewhere({ country, homes, laws }: Place, lang: string): IsAway {
  const home = homes.get(lang);
  const isForeign = home !== undefined && home.country !== country;
  const patterns = isForeign ? home.words.map((word) => compile(word)) : [];
  const isLawElsewhere = (id: string) => {
    const of = laws.get(id);
    return laws.has(id) && of !== null && (of ?? home?.country) !== country;
  };
  return (text) => {
    const marks = [...text.matchAll(/\{\/\*\s*for:\s*([A-Z]{2}(?:,\s*[A-Z]{2})*)\s*\*\/\}/g)];
    if (marks.some(([, countries = '']) => !countries.includes(country))) return true;
    if (!isForeign) return false;
    const words = text.replace(/\{\/\*[\s\S]*?\*\/\}|<[^>]*>|\]\([^)]*\)/g, ' ').replace(/[*_]/g, '');
    return citedIn(null, text).some(isLawElsewhere) || patterns.some((pattern) => pattern.test(words));
  };
}

/** The text of a section or a page as far as it holds in this place. */
export function leftHere(body: string, place: Place, lang: string): string {
  return dropUnassigned(body, assignedRoles(place.roles), lang, heldElsewhere(place, lang));
}

/**
 * Is a section shown in this place?
 *
 * @param only the countries that it holds for; absent where it holds everywhere
 * @param body its text, of which something must be left without what holds elsewhere and the roles that nobody plays
 */
export function isShownHere(only: readonly string[] | undefined, body: string, place: Place, lang: string): boolean {
  const isHere = only?.includes(place.country) ?? true;
  return isHere && !isLeftBare(body, assignedRoles(place.roles), lang, heldElsewhere(place, lang));
}
