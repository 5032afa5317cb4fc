/**
 * What a letter and a figure are, as inside of a class of a regular expression with the flag `u`. Those of all scripts are
 * hundreds of ranges, and a language has thousands of patterns: where a text has Latin letters only, a few ranges say the same
 * of it, and are made many times sooner.
 */
export interface SignClasses {
  letters: string;
  figures: string;
}

export const ANY_SCRIPT: SignClasses = { letters: '\\p{L}', figures: '\\p{N}' };
/** The same up to U+024F, the end of Latin Extended-B. */
const LATIN: SignClasses = {
  letters: 'A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F',
  figures: '0-9\\u00B2\\u00B3\\u00B9\\u00BC-\\u00BE',
};

/** The classes by which a text can be looked through. */
export const classesOf = (text: string): SignClasses => (BEYOND.test(text) ? ANY_SCRIPT : LATIN);

/** A letter or a figure that `LATIN` does not know. */
const BEYOND = /[^\P{L}\0-\u024F]|[^\P{N}\0-\u024F]/u;
