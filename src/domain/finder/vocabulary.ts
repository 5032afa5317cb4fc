import { groupBy } from '../group-by.ts';
import { isOneTypo } from '../situations/lexicon.ts';
import { isNumber, isUnspaced, wordsOf } from '../situations/words.ts';
import type { Directory } from './entry.ts';

/** What one typed word fits: how well, for each entry by its position, and how much the word says. */
export interface Match {
  /** The rarer, the more. */
  weight: number;
  best: ReadonlyMap<number, number>;
  /** The words that it may be, without those it only begins. */
  meant: ReadonlySet<string>;
}

export interface Vocabulary {
  has(word: string): boolean;
  /**
   * What a typed word fits, exactly, as a beginning or with one typo.
   *
   * @param isLast may the word still grow?
   * @param isPhrase is it a word of a need, hence spelt right?
   * @param isInSentence does it stand in a sentence, where a short everyday word is no country with a typo?
   */
  match(word: string, isLast: boolean, isPhrase: boolean, isInSentence: boolean): Match;
  /** Codes of the countries that are named in full by these matches. */
  countriesIn(matches: readonly Match[]): string[];
}

/** How much a word says about an entry, by where it stands. */
const FIELDS = { name: 1, place: 0.95, region: 0.85, country: 0.8, operator: 0.7, topic: 0.65 } as const;
/** How much a likeness counts. */
const EXACT = 1;
const WITHIN = 0.9;
const BEGINS = 0.75;
const TYPO = 0.7;
const TYPO_BEGINS = 0.45;

/** Below this a typo changes too much of a word. */
const SHORTEST_TYPO = 4;
const SHORTEST_BEGINNING = 5;
/** Below this a word of a sentence that is no country as it stands names none. */
const SHORTEST_COUNTRY = 6;
const REMEMBERED = 300;

interface Term {
  word: string;
  postings: Map<number, number>;
}

type Take = (term: Term, quality: number, isWhole: boolean) => void;

/** All words of the directory, with the entries that each stands for. Made once; asked at each key. */
export function createVocabulary(directory: Directory, topics: Record<string, string>): Vocabulary {
  const terms = new Map<string, Term>();
  const { entries, countries, capitals } = directory;
  const add = (text: string, positions: readonly number[], value: number) => {
    const words = wordsOf(text);
    for (const word of words) {
      const term = terms.get(word) ?? { word, postings: new Map() };
      terms.set(word, term);
      for (const position of positions) term.postings.set(position, Math.max(value, term.postings.get(position) ?? 0));
    }
    return words;
  };
  entries.forEach(({ name, shortName, aliases, place, regions, operator, topic }, position) => {
    for (const text of [name?.text, shortName?.text, ...aliases]) if (text) add(text, [position], FIELDS.name);
    add(place, [position], FIELDS.place);
    for (const region of regions) add(`${region} ${capitals[region] ?? ''}`, [position], FIELDS.region);
    add(operator, [position], FIELDS.operator);
    add(topics[topic] ?? '', [position], FIELDS.topic);
  });
  const numbered = entries.map(({ country }, position) => ({ country, position }));
  const byCountry = groupBy(numbered, ({ country }) => country);
  const countryNames = countries.flatMap(({ code, shown, also }) => {
    const positions = (byCountry.get(code) ?? []).map(({ position }) => position);
    return [...new Set([...Object.values(shown), ...also])].flatMap((name) => {
      const words = add(name, positions, FIELDS.country);
      return words.length > 0 ? [{ code, words }] : [];
    });
  });
  const namesWith = new Map<string, { code: string; words: string[] }[]>();
  for (const name of countryNames)
    for (const word of new Set(name.words)) namesWith.set(word, [...(namesWith.get(word) ?? []), name]);

  const sorted = [...terms.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
  const byLength = groupBy(
    sorted.filter(({ word }) => !isNumber(word)),
    ({ word }) => word.length,
  );
  const unspaced = sorted.filter(({ word }) => word.length > 1 && isUnspaced(word));
  const remembered = new Map<string, Match>();

  const match: Vocabulary['match'] = (word, ...how) => {
    const key = [word, ...how].join(' ');
    const known = remembered.get(key);
    if (known) return known;
    const found = look(word, ...how);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(key, found);
    return found;
  };

  function look(...[word, isLast, isPhrase, isInSentence]: Parameters<Vocabulary['match']>): Match {
    const best = new Map<number, number>();
    const meant = new Set<string>();
    const isVague = isInSentence && word.length < SHORTEST_COUNTRY && !isUnspaced(word);
    const take: Take = ({ word: other, postings }, quality, isWhole) => {
      const isNoCountry = isVague && other !== word && namesWith.has(other);
      if (isWhole && !isNoCountry) meant.add(other);
      for (const [position, value] of postings)
        if (value * quality > (best.get(position) ?? 0) && !(isNoCountry && value === FIELDS.country))
          best.set(position, value * quality);
    };
    const exact = terms.get(word);
    if (exact) take(exact, EXACT, true);
    const strong = best.size;
    if (isUnspaced(word))
      for (const term of unspaced) if (word !== term.word && word.includes(term.word)) take(term, WITHIN, true);
    if (!isPhrase && (isLast ? word.length > 1 : !exact && word.length > 2)) takeBeginnings(word, take);
    if (!exact && !isPhrase && !isNumber(word)) takeTypos(word, isLast, take);
    const rarity = Math.log(1 + entries.length / Math.max(1, strong || best.size));
    return { weight: best.size > 0 ? rarity : 0, best, meant };
  }

  function takeBeginnings(word: string, take: Take) {
    let at = firstFrom(sorted, word);
    for (let longer = sorted[at]; longer?.word.startsWith(word); longer = sorted[at]) {
      at += 1;
      if (longer.word !== word) take(longer, BEGINS + 0.2 * (word.length / longer.word.length), false);
    }
  }

  function takeTypos(word: string, isLast: boolean, take: Take) {
    if (word.length < SHORTEST_TYPO - 1) return;
    for (const length of [word.length - 1, word.length, word.length + 1])
      for (const term of mistakable(length)) if (isOneTypo(word, term.word)) take(term, TYPO, true);
    if (!isLast || word.length < SHORTEST_BEGINNING) return;
    for (const term of sorted)
      if (term.word.length > word.length + 1 && isOneTypo(word, term.word, true)) take(term, TYPO_BEGINS, false);
  }

  /** Words of a length that may be misspelt: not too short, and no number. */
  function mistakable(length: number): readonly Term[] {
    return length < SHORTEST_TYPO ? [] : (byLength.get(length) ?? []);
  }

  const countriesIn: Vocabulary['countriesIn'] = (matches) => {
    const meant = new Set(matches.flatMap(({ meant: words }) => [...words]));
    const named = [...meant].flatMap((word) => namesWith.get(word) ?? []);
    return [...new Set(named.filter(({ words }) => words.every((word) => meant.has(word))).map(({ code }) => code))];
  };

  return { has: (word) => terms.has(word), match, countriesIn };
}

/** The position of the first term that is not before `word`. */
function firstFrom(sorted: readonly Term[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const term = sorted[middle];
    if (term && term.word < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
