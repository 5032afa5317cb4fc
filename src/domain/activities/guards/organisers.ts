import { memoize } from '../../memoize.ts';
import { finderOf } from '../../text/guard-finder.ts';
import { readable } from '../../text/readable.ts';
import type { GuardWords } from './guard-words.ts';
import { findNames } from './names.ts';

/** What the name of an organiser looks like. */
export type OrganiserLook = 'institution' | 'person' | 'unknown';

/**
 * Is an organiser that nobody knows an institution or a person? A calendar often names who made the entry.
 *
 * @param name one organiser, as it was written
 */
export function lookOf(name: string, guards: GuardWords): OrganiserLook {
  const text = readable(name);
  const { institutions, adults } = findersOf(guards);
  if (institutions(text).length > 0) return 'institution';
  // The initials of an institution.
  if (
    /(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/u.test(text.cased) &&
    /\p{Ll}|^\P{L}*\p{L}+\P{L}*$/u.test(text.cased)
  )
    return 'institution';
  const titles = adults(text);
  const people = findNames(text, guards.minor, titles);
  const given = new Set(guards.minor.names);
  const isPerson = people.some(
    ({ known, words: [first = '', ...rest] }) => known > 1 || (given.has(first) && rest.length > 0),
  );
  const isTitled = titles.some(({ from }) => from === 0) && people.length > 0;
  return isPerson || isTitled ? 'person' : 'unknown';
}

const findersOf = memoize(({ institutions, minor, groups }: GuardWords) => ({
  institutions: finderOf(institutions, groups),
  adults: finderOf(minor.adults, groups),
}));
