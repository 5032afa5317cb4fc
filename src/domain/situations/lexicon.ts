import { groupBy } from '../group-by.ts';
import type { Atom } from './situation-words.ts';

/** Words shorter than this are not taken for misspelt. */
const SHORTEST = 5;
/** So many letters may be the beginning of a word that is still typed. */
const SHORTEST_BEGINNING = 6;
/** From this length on a word may hold two typos. */
const LONG = 9;
/** Little words that people write together with the next one: `mepegan`. */
const LITTLE = 3;
/** What is left of a word without them. */
const LEAST_REST = 4;
const REMEMBERED = 500;

/** The words of phrases that a typed word is. */
export interface Fit {
  /** As it sounds. */
  word: string;
  atoms: ReadonlySet<Atom>;
  /** Is it whole, and spelt as it sounds? */
  isSure: boolean;
}

export interface Lexicon {
  /**
   * @param word as it sounds
   * @param isLast may the word still grow?
   */
  fit(word: string, isLast: boolean): Fit;
  /** A word that is none of ours, in parts that are: `mepegan` => `me`, `pegan`. The word itself where that does not help. */
  part(word: string): string[];
}

/** Knows words however they are spelt. Made once; asked at each key. */
export function createLexicon(all: Iterable<Atom>): Lexicon {
  const atoms = [...new Set(all)].filter(({ text }) => text !== '');
  const whole = groupBy(
    atoms.filter(({ isStem }) => !isStem),
    ({ text }) => text,
  );
  const stems = atoms.filter(({ isStem }) => isStem);
  const mistakable = atoms.filter(({ text, isStem }) => text.length >= (isStem ? SHORTEST + 1 : SHORTEST));
  const little = [...whole.keys()].filter((text) => text.length > 1 && text.length <= LITTLE);
  const remembered = new Map<string, Fit>();

  const exact = (word: string): Atom[] => [
    ...(whole.get(word) ?? []),
    ...stems.filter(({ text }) => word.startsWith(text)),
  ];

  const look = (word: string, isLast: boolean): Fit => {
    const sure = exact(word);
    if (sure.length > 0) return { word, atoms: new Set(sure), isSure: true };
    const near = word.length < SHORTEST || /\d/.test(word) ? [] : mistakable.filter((atom) => isNear(word, atom));
    if (isLast && word.length >= SHORTEST_BEGINNING) near.push(...atoms.filter(({ text }) => text.startsWith(word)));
    return { word, atoms: new Set(near), isSure: false };
  };

  const part: Lexicon['part'] = (word) => {
    if (word.length < LEAST_REST + 2 || exact(word).length > 0) return [word];
    for (const first of little) {
      if (!word.startsWith(first) || word.length - first.length < LEAST_REST) continue;
      const rest = word.slice(first.length);
      const parts = exact(rest).length > 0 ? [rest] : part(rest);
      if (parts.length > 1 || parts[0] !== rest || exact(rest).length > 0) return [first, ...parts];
    }
    return [word];
  };

  return {
    part,
    fit: (word, isLast) => {
      const key = isLast ? `${word} ` : word;
      const known = remembered.get(key);
      if (known) return known;
      const found = look(word, isLast);
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(key, found);
      return found;
    },
  };
}

/** One typo apart; a long word may also hold a letter too many. */
function isNear(word: string, { text, isStem }: Atom): boolean {
  if (word.length < text.length - 2 || (!isStem && word.length > text.length + 2)) return false;
  if (isStem ? isOneTypo(text, word, true) : isOneTypo(word, text)) return true;
  if (word.length < LONG || text.length < LONG - 2 || word[0] !== text[0]) return false;
  for (let i = 0; i < word.length; i += 1) {
    const without = word.slice(0, i) + word.slice(i + 1);
    if (isStem ? isOneTypo(text, without, true) : isOneTypo(without, text)) return true;
  }
  return false;
}

/**
 * Is `typed` what a finger makes of `word` in at most one typo: a letter wrong, missing, too many, or two changed places?
 * That is a Damerau-Levenshtein distance of 0 or 1, found in one pass, since it is asked for thousands of words at each key.
 *
 * @param isBeginning is `typed` only the beginning of a word so far?
 */
export function isOneTypo(typed: string, word: string, isBeginning = false): boolean {
  let i = 0;
  while (i < typed.length && i < word.length && typed[i] === word[i]) i += 1;
  if (i === typed.length) return isBeginning || word.length - i <= 1;
  if (i === word.length) return typed.length - i <= 1;
  const rest = (from: number, at: number) => isRest(typed, from, word, at, isBeginning);
  return (
    rest(i + 1, i + 1) ||
    rest(i + 1, i) ||
    rest(i, i + 1) ||
    (typed[i] === word[i + 1] && typed[i + 1] === word[i] && rest(i + 2, i + 2))
  );
}

/** Is the rest of `typed` the rest of `word`, or its beginning? */
function isRest(typed: string, from: number, word: string, at: number, isBeginning: boolean): boolean {
  const left = typed.length - from;
  if (left < 0 || word.length - at < left) return false;
  if (!isBeginning && word.length - at !== left) return false;
  for (let k = 0; k < left; k += 1) if (typed[from + k] !== word[at + k]) return false;
  return true;
}
