import type { NumberWords } from '../text/stray-numbers.ts';
import type { Column } from './announced-fields.ts';

/** What a text must not say since it could harm somebody, as stems (`stems.ts`). */
export interface GuardWords {
  /** Houses where people are protected. */
  shelter: readonly string[];
  /** What an address has. */
  street: readonly string[];
  /** Who is a minor; a name with capitals follows. Written as they stand in a text, capitals included. */
  minor: readonly string[];
  /** Whole words that may stand between such a word and the name, one or two of them. */
  named: readonly string[];
  /** What may stand between a name and an age, and the word behind an age. */
  beforeAge: readonly string[];
  years: readonly string[];
  /** What those say who recruit. */
  offer: readonly string[];
  money: readonly string[];
  /** To hand over, and the papers that are handed over. */
  send: readonly string[];
  papers: readonly string[];
}

/**
 * How people write hours. `night` is a second half of the day that only hours of twelve have; `twelve` is a mark behind an
 * hour that shifts nothing, as in `12 m.`
 */
export interface ClockWords {
  noon: readonly string[];
  before: readonly string[];
  hours: readonly string[];
  am: readonly string[];
  pm: readonly string[];
  night: readonly string[];
  twelve: readonly string[];
  until: readonly string[];
  untilBefore: readonly string[];
}

/** How people fill in a table: headings, days, hours, and words that stand for something. */
export interface ReadingWords {
  headings: Partial<Record<Column, readonly string[]>>;
  /** Twelve lists; the first three letters of a name are enough. */
  months: readonly (readonly string[])[];
  /** Seven lists, Monday first; here too three letters are enough. */
  weekdays: readonly (readonly string[])[];
  /** Words in a date that say nothing. */
  inDates: readonly string[];
  /** What stands behind the number of a day. */
  ordinals: readonly string[];
  clock: ClockWords;
  /** What stands before the name of a region: its article, its kind, its preposition. */
  region: { before: readonly string[]; kinds: readonly string[]; of: readonly string[] };
  /** What parts the halves of a double name. */
  or: readonly string[];
  /** Words of titles that tell nothing apart. */
  small: readonly string[];
  /**
   * What programs for meetings add to a text: a line goes as a whole where it holds one of `lines`, or where it is made of
   * `parts`, links, numbers and a code.
   */
  meetings: { lines: readonly string[]; parts: readonly string[] };
  /** What spreadsheets show where a formula failed, in their own language. */
  formulaErrors: readonly string[];
  /** What the id says of an example, and of an activity that is new though another is much like it. */
  example: readonly string[];
  fresh: readonly string[];
  /** What the status says where it claims to be confirmed. */
  official: readonly string[];
}

/** The words of one language by which announcements are read and judged. */
export interface AnnounceWords {
  guards: GuardWords;
  read: ReadingWords;
}

/** The words of all languages together: somebody may write in any. */
export interface AllWords extends AnnounceWords {
  numbers: NumberWords;
}

/** What one file of words has of them. */
export interface OwnWords {
  numbers?: NumberWords | undefined;
  announce?: AnnounceWords | undefined;
}

/** Joins the words of several languages, the first language's first; no word twice. */
export function joinWords(files: readonly OwnWords[]): AllWords {
  const own = files.flatMap(({ numbers, announce }) => [
    ...(numbers ? [{ ...NO_WORDS, numbers }] : []),
    ...(announce ? [{ ...NO_WORDS, ...announce }] : []),
  ]);
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
  guards: {
    shelter: [],
    street: [],
    minor: [],
    named: [],
    beforeAge: [],
    years: [],
    offer: [],
    money: [],
    send: [],
    papers: [],
  },
  read: {
    headings: {},
    months: [],
    weekdays: [],
    inDates: [],
    ordinals: [],
    clock: { noon: [], before: [], hours: [], am: [], pm: [], night: [], twelve: [], until: [], untilBefore: [] },
    region: { before: [], kinds: [], of: [] },
    or: [],
    small: [],
    formulaErrors: [],
    meetings: { lines: [], parts: [] },
    example: [],
    fresh: [],
    official: [],
  },
};
