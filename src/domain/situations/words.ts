import { foldAccents } from '../search-key.ts';

/**
 * A text as the searches compare it: small letters, no accents, no apostrophes, width and forms of letters made equal.
 * Marks that are letters of a script, as the vowels of Devanagari, stay.
 *
 * @example plainText('Línea ANNA') // => 'linea anna'
 */
export function plainText(text: string): string {
  return foldAccents(text).replace(APOSTROPHES, '');
}

/** Apostrophes of any keyboard. */
const APOSTROPHES = /['’ʼ`´]/g;

/** The words of a text, as `plainText` writes them; numbers are words too. */
export function wordsOf(text: string): string[] {
  return plainText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Words whose letters do not take one typo: numbers, where one wrong digit is another number. */
export function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

/** The digits of a query that is a number and nothing else; two at least. */
export function digitsIn(query: string): string | null {
  const digits = plainText(query).replace(/[\s()+*#./-]/g, '');
  return /^\d{2,}$/.test(digits) ? digits : null;
}

/** Scripts whose words stand together without spaces, or take endings and prepositions of neighbours. */
export function isUnspaced(word: string): boolean {
  return /[^\p{Script=Latin}\p{N}]/u.test(word);
}
