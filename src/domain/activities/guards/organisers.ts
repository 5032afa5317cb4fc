import { readable } from '../../text/readable.ts';
import type { GuardWords } from './guard-words.ts';

/** Does the name of an organiser begin as that of a person? A calendar often names who made the entry. */
export function isLikePerson(name: string, { minor }: Pick<GuardWords, 'minor'>): boolean {
  const [first = '', ...rest] =
    readable(name)
      .plain.replace(TITLES, '')
      .match(/\p{L}+/gu) ?? [];
  return minor.names.includes(first) && rest.some((word) => minor.names.includes(word));
}

/** `Dr.`, `Lic.` */
const TITLES = /^(?:\p{L}{1,4}\.\s*)+/u;
