import { isReservedName, MOST_OF_SLUG } from '../codes/slug.ts';

/**
 * A text without accents and capitals, width and forms of letters made equal. Marks that are letters of a script, as the
 * vowels of Devanagari, stay.
 *
 * @example foldAccents('Línea') // => 'linea'
 */
export function foldAccents(text: string): string {
  return text.normalize('NFKD').replace(ACCENTS, '').toLowerCase();
}

/**
 * A text for comparing: no accents, no case, no marks, no punctuation, single spaces.
 *
 * @example searchKey(' “Año   Nuevo” ') // => 'ano nuevo'
 */
export function searchKey(text: string): string {
  return foldAccents(text)
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Accents of Latin, Greek and Cyrillic, points of Hebrew, signs of Arabic. */
export const ACCENTS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u064b-\u065f\u0670]/g;

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
