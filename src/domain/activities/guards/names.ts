import type { MinorWords } from '../../../schemas/guard-words.ts';
import { memoize } from '../../memoize.ts';
import { finderOf, type Span } from '../../text/guard-finder.ts';
import { type Readable, readable } from '../../text/readable.ts';
import type { GuardWords } from '../announce-words.ts';

/** By what a language knows the names of persons: whole words, small and without accents. */
type NameWords = Pick<MinorWords, 'names' | 'others' | 'joins'>;

/** Words that may be the name of a person. */
export interface Name extends Span {
  words: readonly string[];
  /** How many of them are known names. */
  known: number;
  /** How many begin with a capital, in a text that has small letters too. */
  titled: number;
  /** How many have capitals only. */
  loud: number;
}

/**
 * Runs of words that may be a name: words with capitals, or known ones; hyphens, initials and small words inside.
 *
 * @param apart what is no part of a name though it has a capital: `Child`, `Doctor`, `School`
 */
export function findNames({ plain, cased }: Readable, words: NameWords, apart: readonly Span[]): Name[] {
  const { names, others, joins } = setsOf(words);
  const runs: { -readonly [K in keyof Name]: K extends 'words' ? string[] : Name[K] }[] = [];
  let isOpen = false;
  let last = 0;
  for (const { 0: word, index } of plain.matchAll(WORD)) {
    const end = index + word.length;
    const gap = plain.slice(last, index);
    const run = runs.at(-1);
    const touches =
      isOpen && run !== undefined && /^[\s.-]{1,2}$/.test(gap) && !(gap.includes('.') && !isInitial(plain, last));
    const shape = cased.slice(index, end);
    const parts = word.split(/[.'’-]/).filter(Boolean);
    const known = parts.filter((part) => names.has(part)).length;
    const isApart = apart.some(({ from, to }) => index < to && end > from);
    // `Lima` alone is a city, and behind `Rosa` a family.
    const isOther = others.has(word) && !touches;
    const isTitled = /^\p{Lu}.*\p{Ll}/u.test(shape) && !isOther;
    const isLoud = !/\p{Ll}/u.test(shape) && /\p{Lu}/u.test(shape) && !isOther && (word.length > 1 || touches);
    last = end;
    if (touches && run && joins.has(word) && !isApart) continue;
    if (isApart || !(known > 0 || isTitled || isLoud)) {
      isOpen = false;
      continue;
    }
    const more = { known, titled: isTitled ? parts.length : 0, loud: isLoud && word.length > 1 ? 1 : 0 };
    if (touches && run) {
      run.to = end;
      run.words.push(...parts);
      run.known += more.known;
      run.titled += more.titled;
      run.loud += more.loud;
    } else runs.push({ from: index, to: end, words: [...parts], ...more });
    isOpen = true;
  }
  return runs;
}

/** Is the letter that ends here a word of its own? */
function isInitial(plain: string, end: number): boolean {
  return /(?:^|[^\p{L}])\p{L}$/u.test(plain.slice(Math.max(0, end - 2), end));
}

const setsOf = memoize(({ names, others, joins }: NameWords) => ({
  names: new Set(names),
  others: new Set(others),
  joins: new Set(joins),
}));

const WORD = /\p{L}+(?:['’-]\p{L}+)*/gu;

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
