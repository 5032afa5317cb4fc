import { plainText } from './words.ts';

/**
 * Words in which people say what happens to them, as a search box loads them. A phrase is a list of words that must all be
 * there, in any order; `*` leaves the end of a word open, and `<take>` stands for any word of the group of that name.
 */
export interface SituationWords {
  /** Words that say the same, by the name of their group. */
  groups: Readonly<Record<string, readonly string[]>>;
  /** Phrases by need. */
  phrases: Readonly<Record<string, readonly string[]>>;
  /** How people shorten words when they chat: `xq` for `porque`. */
  short: Readonly<Record<string, string>>;
  /** Words of somebody who looks for something to read, and not for help. */
  ordinary: readonly string[];
  /** Words of somebody who speaks of themselves. */
  personal: readonly string[];
}

/** One word of a phrase, as it sounds. */
export interface Atom {
  /** As its author spelt it, without accents. */
  spelt: string;
  text: string;
  /** May the word end in any way? */
  isStem: boolean;
}

/** A place in phrases, which any of its words may take; phrases with the same word share it. */
export type Place = readonly Atom[];

/** A phrase, ready to be looked for. */
export interface Phrase {
  situation: string;
  places: readonly Place[];
}

/**
 * Reads phrases and groups.
 *
 * @param sound how a word is compared
 * @throws where a phrase names a group that does not exist
 */
export function readPhrases(
  { groups, phrases }: Pick<SituationWords, 'groups' | 'phrases'>,
  sound: (word: string) => string,
): Phrase[] {
  const known = new Map<string, Atom>();
  const toAtoms = (word: string): Atom[] =>
    readAtoms(word, sound).map((atom) => remember(known, `${atom.spelt} ${atom.text} ${atom.isStem}`, () => atom));
  const byName = new Map(Object.entries(groups).map(([name, words]) => [name, words.flatMap(toAtoms)]));
  const byWord = new Map<string, Place>();
  const toPlace = (word: string): Place => {
    const name = groupIn(word);
    if (name === null) return remember(byWord, word, () => toAtoms(word));
    const group = byName.get(name);
    if (!group) throw new Error(`There is no group of words "${name}".`);
    return group;
  };
  return Object.entries(phrases).flatMap(([situation, list]) =>
    list.map((phrase) => ({ situation, places: phrase.trim().split(/\s+/).map(toPlace) })),
  );
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const one = known.get(key) ?? make();
  known.set(key, one);
  return one;
}

/**
 * A word of the list as it sounds. The sound of a beginning may depend on what follows: `ofrec*` is in `ofrecen` and in
 * `ofrecan`, `pay*` in `paying` and in `pay`, which ends like an i. Many keyboards have no cedilla: `ameaç*` is in `ameaca` too.
 */
export function readAtoms(word: string, sound: (word: string) => string): Atom[] {
  return [...new Set([word, word.replaceAll('\u00e7', 'c')])].flatMap((one) => readOne(one, sound));
}

function readOne(word: string, sound: (word: string) => string): Atom[] {
  const letters = word.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  const spelt = plainText(letters);
  const whole = { spelt, text: sound(letters), isStem: false };
  if (!word.endsWith('*')) return [whole];
  const sounds = /[b-df-hj-np-tv-z]$/.test(letters)
    ? ['a', 'e'].map((next) => sound(letters + next).slice(0, -1))
    : [whole.text];
  const stems = [...new Set(sounds)].map((text) => ({ spelt, text, isStem: true }));
  return sounds.some((text) => whole.text.startsWith(text)) ? stems : [...stems, whole];
}

/** The group that a word of a phrase stands for, or `null` for a word that stands for itself. */
export function groupIn(word: string): string | null {
  return /^<([a-z-]+)>$/.exec(word)?.[1] ?? null;
}
