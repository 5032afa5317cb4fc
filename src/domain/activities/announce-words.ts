import type { FieldName } from '../../codes/announced-fields.ts';
import type { NumberWords } from '../text/stray-numbers.ts';
import type { Announced, WordRule } from '../text/word-rules.ts';
import { type AvoidedRule, avoidedRules } from './guards/avoided.ts';
import { type GuardWords, NO_GUARDS } from './guards/guard-words.ts';
import type { Topic } from './guards/told-of.ts';

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
  headings: Partial<Record<FieldName, readonly string[]>>;
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
  /** What the id says of an example, and of an activity that is new though another is much like it. */
  example: readonly string[];
  fresh: readonly string[];
  /** What the status says where something that was called off or moved is as before again. */
  again: readonly string[];
}

/** What people write for a choice besides its own word, by its code. */
export type ChoiceWords = {
  [F in 'kind' | 'audiences' | 'languages']?: Readonly<Record<string, readonly string[] | undefined>> | undefined;
};

/** The words of one language by which announcements are read and judged. */
export interface AnnounceWords {
  /** Raids are guarded against by the rules of the same file. */
  guards: Omit<GuardWords, 'raid'>;
  read: ReadingWords;
  choices?: ChoiceWords | undefined;
}

/** The words of all languages together: somebody may write in any. */
export interface AllWords {
  numbers: NumberWords;
  guards: GuardWords;
  read: ReadingWords;
  /** What texts of each language avoid, by its code. */
  avoided: Readonly<Record<string, readonly AvoidedRule[]>>;
}

/** What one file of words has of them. */
export interface OwnWords {
  /** The language that the file is of. */
  locale: string;
  rules?: readonly WordRule[] | undefined;
  numbers?: NumberWords | undefined;
  announce?: AnnounceWords | undefined;
}

/** Joins the words of several languages, the first language's first; no word twice. */
export function joinWords(files: readonly OwnWords[]): AllWords {
  const own = files.map(
    ({ locale, rules = [], numbers = NO_WORDS.numbers, announce = NO_WORDS }): AllWords => ({
      numbers,
      avoided: { [locale]: avoidedRules(rules) },
      read: announce.read,
      guards: { ...announce.guards, raid: raidOf(rules) },
    }),
  );
  return own.reduce<AllWords>((all, one) => join(all, one), NO_WORDS);
}

/** One list of words serves texts and announcements; these name more, since in them it is meant to happen. */
function raidOf(rules: readonly WordRule[]): Topic {
  const raids = rules.filter(({ kind }) => kind === 'raid');
  const of = (key: keyof Announced) => raids.flatMap(({ announced }) => announced?.[key] ?? []);
  return {
    ours: of('ours'),
    soft: of('soft'),
    outreach: of('outreach'),
    works: of('works'),
    sure: raids.flatMap(({ find }) => find),
    topic: of('topic'),
    told: [...of('told'), ...raids.flatMap(({ unless = [] }) => unless)],
    claims: [],
  };
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
  avoided: {},
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
    meetings: { lines: [], parts: [] },
    example: [],
    fresh: [],
    again: [],
  },
};
