import { MOST_OF_SLUG } from '../codes/slug.ts';
import { searchKey } from './search-key.ts';

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
