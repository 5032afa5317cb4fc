import { memoize } from '../../memoize.ts';
import { finderOf } from '../../text/guard-finder.ts';
import { readable } from '../../text/readable.ts';
import type { GuardWords } from './guard-words.ts';

/**
 * Does the name of an organiser begin as that of a person? A calendar often names who made the entry. One word may stand before, as a
 * profession, unless it is one of a place or an institution, which is called after somebody.
 */
export function isLikePerson(name: string, { minor }: Pick<GuardWords, 'minor'>): boolean {
  const text = readable(name);
  const isName = (word: string | undefined) => word !== undefined && minor.names.includes(word);
  const words = wordsOf(text.plain.replace(TITLES, ''));
  const isNamed = (from: number) => isName(words[from]) && words.slice(from + 1).some(isName);
  return isNamed(0) || (isNamed(1) && words.slice(1).every(isName) && placesOf(minor)(text)[0]?.from !== 0);
}

/** Do two names follow each other somewhere in a text, whatever stands before them? A place that is called so counts too. */
export function namesPerson(text: string, { minor }: Pick<GuardWords, 'minor'>): boolean {
  const known = wordsOf(readable(text).plain).map((word) => minor.names.includes(word));
  return known.some((isName, i) => isName && known[i + 1] === true);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

const placesOf = memoize(({ places }: GuardWords['minor']) => finderOf(places));

/** `Dr.`, `Lic.`; single letters are the initials of an institution. */
const TITLES = /^(?:\p{L}{2,4}\.\s*)+/u;
