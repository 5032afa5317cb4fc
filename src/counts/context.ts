import type { AnnounceContext, Choice } from '../announce/context.ts';
import type { AllWords } from '../domain/activities/announce-words.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { CountColumn } from '../domain/results/columns.ts';

/** Columns of which each cell is one of a list. */
export const CHOICE_COLUMNS = ['institution', 'region', 'material', 'countedBy', 'method'] as const;
export type ChoiceColumn = (typeof CHOICE_COLUMNS)[number];

/** What the rules of counts know about the deployment. */
export interface CountContext {
  today: PlainDate;
  /** The year of the campaign, for days that lack theirs. */
  year: number;
  choices: Readonly<Record<ChoiceColumn, readonly Choice[]>>;
  /** The regions, with their capitals, by which people call them too. */
  regions: AnnounceContext['regions'];
  /** The thing that bears each code that the ledger has given. */
  things: ReadonlyMap<string, string>;
  /** The headings of each column, in every language; the first is that of the reader. */
  headings: Readonly<Record<CountColumn, readonly string[]>>;
  /** The language of a name that is on no list. */
  lang: string;
  /** Digits of numbers that belong to nobody. */
  invented: readonly string[];
  words: AllWords;
}
