import { readable } from '../../text/readable.ts';
import type { GuardWords } from './guard-words.ts';

/** Does the name of an organiser begin as that of a person? A calendar often names who made the entry. */
export function isLikePerson(name: string, { minor }: Pick<GuardWords, 'minor'>): boolean {
  const [first = '', ...rest] = wordsOf(readable(name).plain.replace(TITLES, ''));
  return minor.names.includes(first) && rest.some((word) => minor.names.includes(word));
}

/** Do two names follow each other somewhere in a text, whatever stands before them? A place that is called so counts too. */
export function namesPerson(text: string, { minor }: Pick<GuardWords, 'minor'>): boolean {
  const known = wordsOf(readable(text).plain).map((word) => minor.names.includes(word));
  return known.some((isName, i) => isName && known[i + 1] === true);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

/** `Dr.`, `Lic.`; single letters are the initials of an institution. */
const TITLES = /^(?:\p{L}{2,4}\.\s*)+/u;
