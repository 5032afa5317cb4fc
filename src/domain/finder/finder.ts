import { isListed } from '../service/coverage.ts';
import { createSituationMatcher } from '../situations/matcher.ts';
import type { SituationWords } from '../situations/situation-words.ts';
import { digitsIn, wordsOf } from '../situations/words.ts';
import type { Directory, DirectoryEntry } from './entry.ts';
import { createVocabulary, type Match } from './vocabulary.ts';

/** What the directory answers to a query. */
export interface Found {
  /** The services, best first. */
  entries: DirectoryEntry[];
  /** The needs that the words speak of, the surest first. */
  needs: string[];
  /** Codes of the countries that the words name. */
  countries: string[];
}

export type Finder = (query: string) => Found;

/** An entry with the words of each of its names. */
interface Named {
  entry: DirectoryEntry;
  position: number;
  names: string[][];
}

/** Words in a query beyond these say nothing new. */
const MOST_WORDS = 24;
/** An entry that fits less than this beside the best one is left out. */
const LEAST = 0.5;
/** In a sentence about a need, shorter words name nothing. */
const TELLING = 4;
/** Names have at most so many words; more are a sentence. */
const LONGEST_NAME = 3;
const NOTHING: Found = { entries: [], needs: [], countries: [] };

/** What the finder needs beside the directory: the deployment's own list of services for each need. */
export interface FinderWords {
  /** Services of each need, by id, in the order a reader needs. */
  servicesFor: Record<string, readonly string[]>;
  /** What each topic is called on this page. */
  topics: Record<string, string>;
  /** Words in which people say what happens to them. */
  situationWords: SituationWords;
}

/**
 * Prepares a directory for looking things up at each key. The answer puts a service whose name was typed in full first,
 * then takes turns between the services of the need that the words speak of and those whose names, towns and countries
 * fit. Where the words name another country, its own services come before all.
 */
export function createFinder(directory: Directory, { servicesFor, topics, situationWords }: FinderWords): Finder {
  const { entries, own } = directory;
  const vocabulary = createVocabulary(directory, topics);
  const matcher = createSituationMatcher(situationWords);
  // A misspelt name is no misspelt need, unless it may be danger: emergency numbers too many do no harm.
  const isTaken = (word: string, situation: string) =>
    vocabulary.has(word) || (situation !== 'danger' && vocabulary.match(word, false, false, false).meant.size > 0);
  const place = new Map(entries.map(({ id }, position) => [id, position]));
  const named = entries.map((entry, position): Named => {
    const texts = [entry.name?.text, entry.shortName?.text, ...entry.aliases];
    return { entry, position, names: texts.flatMap((text) => (text ? [joined(text).split(' ')] : [])) };
  });

  const namesCountry = (match: Match | undefined) => match !== undefined && vocabulary.countriesIn([match]).length > 0;

  return (query) => {
    const typed = wordsOf(query).slice(0, MOST_WORDS);
    if (typed.length === 0) return NOTHING;
    const digits = digitsIn(query);
    if (digits) return { ...NOTHING, entries: findByNumber(digits, typed) };
    const needs = matcher.find(query, isTaken);
    const spoken = new Set(needs.flatMap(({ used }) => used));
    const isSentence = needs.length > 0 || typed.length > LONGEST_NAME;
    const matches = typed.map((word, i) => vocabulary.match(word, i === typed.length - 1, spoken.has(i), isSentence));
    const countries = vocabulary.countriesIn(matches);
    const whole = typed.join(' ');
    const exact = named.filter(({ names }) => names.some((words) => words.join(' ') === whole));
    const isDanger = needs.some(({ situation }) => situation === 'danger');
    // Whoever tells what happens and misspells a word, or says where they come from, is not taken out of the country for it.
    const come = needs.find(({ situation }) => situation === 'migrant' || situation === 'abroad');
    const isOrigin = (i: number) => come?.situation === 'migrant' && come.used.includes(i);
    const spelt = matches.filter((_match, i) => (needs.length === 0 || vocabulary.has(typed[i] ?? '')) && !isOrigin(i));
    const sure = vocabulary.countriesIn(spelt);
    const isElsewhere = sure.length > 0 && !sure.includes(own);
    const isTelling = (i: number) =>
      needs.length === 0 || namesCountry(matches[i]) || (!spoken.has(i) && (typed[i]?.length ?? 0) >= TELLING);
    const fitting = rank(
      matches.filter((_match, i) => isTelling(i)),
      typed.length,
      isElsewhere ? sure : [],
    );
    const there = isElsewhere && isDanger ? lastResortFirst(fitting) : fitting;
    const helping = needs.flatMap(({ situation }) =>
      (servicesFor[situation] ?? []).flatMap((id) => place.get(id) ?? []),
    );
    const merged = isElsewhere ? [...there, ...helping] : isDanger ? [...helping, ...there] : inTurns(helping, there);
    const found = [...exact.map(({ position }) => position), ...answeringFirst(merged)];
    return {
      entries: [...new Set(found)].flatMap((position) => entries[position] ?? []),
      needs: needs.map(({ situation }) => situation),
      countries,
    };
  };

  /** Whoever asks by a name or a number reads of that service at once; otherwise what does not answer comes last. */
  function answeringFirst(positions: readonly number[]): number[] {
    const isOut = (position: number) => entries[position]?.turned?.isOut ?? false;
    return [...positions.filter((position) => !isOut(position)), ...positions.filter(isOut)];
  }

  /** Entries by how well the words fit: each word counts by how rare it is. */
  function rank(matches: readonly Match[], typed: number, there: readonly string[]): number[] {
    const scores = new Map<number, number>();
    let all = 0;
    for (const { weight, best } of matches) {
      all += weight;
      for (const [position, quality] of best) scores.set(position, (scores.get(position) ?? 0) + weight * quality);
    }
    const marks = [...scores].flatMap(([position, score]) => {
      const one = named[position];
      if (!one) return [];
      const { country } = one.entry;
      const extra =
        0.1 / (1 + Math.min(9, ...one.names.map((words) => Math.abs(words.length - typed)))) +
        (isListed(one.entry) ? 0.03 : 0) +
        (country === own ? 0.02 : 0) +
        (there.includes(country) ? 0.2 : 0);
      return [{ position, mark: score / all + extra }];
    });
    marks.sort((a, b) => b.mark - a.mark || a.position - b.position);
    const least = (marks[0]?.mark ?? 0) * LEAST;
    return marks.filter(({ mark }) => mark >= least).map(({ position }) => position);
  }

  /** Services that a number belongs to: the whole number first, then its beginning, then a part of it. */
  function findByNumber(digits: string, typed: readonly string[]): DirectoryEntry[] {
    const qualityOf = ({ entry: { numbers, country }, names }: Named) => {
      const best = Math.max(
        0,
        ...numbers.flatMap(({ value, shown }) => [
          likenessOfNumbers(value.replace(/\D/g, ''), digits),
          likenessOfNumbers(shown.replace(/\D/g, ''), digits),
        ]),
        names.some((words) => typed.every((word) => words.includes(word))) ? 2 : 0,
      );
      return best && best + (country === own ? 0.5 : 0);
    };
    return named
      .filter((one) => qualityOf(one) > 0)
      .sort((a, b) => qualityOf(b) - qualityOf(a) || a.position - b.position)
      .map(({ entry }) => entry);
  }

  function lastResortFirst(positions: readonly number[]): number[] {
    const isLast = (position: number) => entries[position]?.lastResort === true;
    return [...positions.filter(isLast), ...positions.filter((position) => !isLast(position))];
  }
}

function likenessOfNumbers(number: string, digits: string): number {
  if (number === digits) return 4;
  if (number.startsWith(digits)) return 3;
  return digits.length >= 4 && number.includes(digits) ? 1 : 0;
}

/** One of each in turn, the first list first. */
function inTurns(first: readonly number[], second: readonly number[]): number[] {
  const turns = Array.from({ length: Math.max(first.length, second.length) }, (_turn, i) => [first[i], second[i]]);
  return turns.flat().filter((position) => position !== undefined);
}

function joined(text: string): string {
  return wordsOf(text).join(' ');
}
