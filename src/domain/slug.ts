import { isReservedName, MOST_OF_SLUG } from '../codes/slug.ts';
import { searchKey } from './search-key.ts';

/**
 * A text as a file name or an id that every disk can hold; empty where it has no letter or digit that one can have.
 *
 * @param most letters that it has at most
 * @example toSlug('Línea 100 (niñas)') // => 'linea-100-ninas'
 */
export function toSlug(text: string, most = MOST_OF_SLUG): string {
  const slug = searchKey(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, most)
    .replace(/^-+|-+$/g, '');
  return isReservedName(slug) ? `${slug}-1` : slug;
}
