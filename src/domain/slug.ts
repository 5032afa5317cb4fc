import { searchKey } from './search-key.ts';

/** Letters of an id. */
export const MOST_OF_SLUG = 64;

/** Is this a file name or an id and nothing else: small letters, digits and single hyphens; no path, no dots? */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= MOST_OF_SLUG;
}

/**
 * A text as a file name or an id; empty where it has no letter or digit that one can have.
 *
 * @param most letters that it has at most
 * @example toSlug('Línea 100 (niñas)') // => 'linea-100-ninas'
 */
export function toSlug(text: string, most = MOST_OF_SLUG): string {
  return searchKey(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, most)
    .replace(/^-+|-+$/g, '');
}
