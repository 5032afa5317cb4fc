import { anyOf } from '../../codes/stems.ts';
import type { NumberWords } from '../../schemas/announce-words.ts';
import { memoize } from '../memoize.ts';
import { findStrayNumbers } from './stray-numbers.ts';
import { isWebmail } from './webmail.ts';

/**
 * Telephone numbers in the text of an activity. Nothing there needs a long number, so that one in groups counts as a
 * telephone (`951 234 567`) unless it is plainly rounded (`28 950 000`).
 *
 * @param invented digits of numbers that texts may show, since they belong to nobody
 */
export function findPhones(text: string, invented: ReadonlySet<string>, words: NumberWords): string[] {
  const plain = text
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(DATE, ' / ')
    .replace(/[‐-―]/g, '-');
  const grouped = [...plain.matchAll(/(?<![\d.,])\d[\d\s().-]{5,}\d(?!\d|[.,]\d)/g)]
    .map(([run]) => run)
    .filter((run) => {
      const digits = run.replace(/\D/g, '');
      return digits.length >= 7 && !/000$/.test(digits) && !isYears(run) && !invented.has(digits);
    });
  const stray = findStrayNumbers(plain, invented, words);
  const all = [...stray, ...grouped.filter((run) => !stray.some((one) => one.includes(run)))];
  // The bracket before a number is often that of the sentence.
  return all.map((run) => (run.includes(')') ? run : run.replace('(', '')));
}

/**
 * E-mail addresses in a text that are a person's and no institution's, going by their provider.
 *
 * @example findPersonalEmails('Escribe a ana@gmail.com', words) // => ['ana@gmail.com']
 */
export function findPersonalEmails(text: string, words: NumberWords): string[] {
  return [...text.matchAll(emailOf(words))].filter(([, domain = '']) => isWebmail(domain)).map(([address]) => address);
}

/** `2019-2023`, `2024 2025`, `001-2016` of a decree. */
function isYears(run: string): boolean {
  return /^(19|20)\d\d([\s-]+(19|20)?\d\d)+$/.test(run) || /^\d{1,5}-(19|20)\d\d$/.test(run);
}

/** A day in figures, with the hour that may follow. */
const DATE = /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4})\b/g;

/** An address, also with its sign in words: `ana (at) gmail.com`. */
const emailOf = memoize(
  ({ at }: NumberWords) =>
    new RegExp(
      `[\\p{L}\\p{N}._%+-]+\\s*(?:@|[([]\\s*${anyOf(at)}\\s*[)\\]])\\s*((?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,})`,
      'giu',
    ),
);
