import type { NumberWords, ReadingWords } from '../../schemas/announce-words.ts';
import type { GuardWordsFile } from '../../schemas/guard-words.ts';
import type { WordRulesFile } from '../../schemas/word-rules.ts';

/** What could harm somebody by its form, as patterns (`codes/patterns.ts`). */
export interface GuardWords extends GuardWordsFile {
  /** The twelve months: a number before one is no age. */
  months: readonly (readonly string[])[];
}

const NO_GUARDS: GuardWords = {
  shelter: { houses: [], before: [], behind: [], street: [], elsewhere: [] },
  minor: {
    who: [],
    names: [],
    others: [],
    joins: [],
    places: [],
    beforeAge: [],
    years: [],
    aged: [],
    born: [],
    afterAge: [],
  },
  contact: [],
  address: { at: [], dot: [], slash: [] },
  spelled: { units: [], tens: [], hundreds: [], joins: [] },
  months: [],
};

/** The words of all languages together: somebody may write in any. */
export interface AllWords {
  numbers: NumberWords;
  guards: GuardWords;
  read: ReadingWords;
  /** The languages that announcements are guarded in. */
  guarded: readonly string[];
}

/** What one file of words has of them. */
export type OwnWords = Partial<Pick<WordRulesFile, 'numbers' | 'announce'>> & {
  /** The language that the file is of. */
  locale: string;
};

/** Joins the words of several languages, the first language's first; no word twice. */
export function joinWords(files: readonly OwnWords[]): AllWords {
  const own = files.map(
    ({ locale, numbers = NO_WORDS.numbers, announce }): AllWords => ({
      numbers,
      guarded: announce ? [locale] : [],
      read: announce?.read ?? NO_WORDS.read,
      guards: announce ? { ...announce.guards, months: announce.read.months } : NO_GUARDS,
    }),
  );
  return own.reduce<AllWords>((all, one) => join(all, one), NO_WORDS);
}

/** Lists of words one behind the other, lists of lists place by place, groups key by key. */
function join<T>(a: T, b: T): T {
  // Both have one shape, and what is made of them keeps it.
  return joinParts(a, b) as T;
}

function joinParts(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) {
    if (![...a, ...b].some(Array.isArray)) return [...new Set([...a, ...b])];
    return Array.from({ length: Math.max(a.length, b.length) }, (_one, i) => joinParts(a[i] ?? [], b[i] ?? []));
  }
  const [own, other] = [new Map(Object.entries(a ?? {})), new Map(Object.entries(b ?? {}))];
  const keys = new Set([...own.keys(), ...other.keys()]);
  return Object.fromEntries([...keys].map((key) => [key, joinEither(own.get(key), other.get(key))]));
}

function joinEither(a: unknown, b: unknown): unknown {
  return a && b ? joinParts(a, b) : (a ?? b);
}

const NO_WORDS: AllWords = {
  numbers: { call: [], between: [], law: [], at: [] },
  guards: NO_GUARDS,
  guarded: [],
  read: {
    headings: {},
    months: [],
    weekdays: [],
    inDates: [],
    ordinals: [],
    clock: { noon: [], before: [], hours: [], am: [], pm: [], night: [], twelve: [], until: [], untilBefore: [] },
    or: [],
    example: [],
    fresh: [],
    again: [],
  },
};
