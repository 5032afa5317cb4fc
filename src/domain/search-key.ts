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
