import type { Name } from '../name.ts';
import type { PlainDate } from '../plain-date.ts';

/** What is counted of a batch of things, in the order of the sheet. */
export const MEASURES = ['printed', 'hung', 'stillUp', 'stripsGone', 'broadcasts', 'people'] as const;
export type Measure = (typeof MEASURES)[number];

/** Who counted, by what they do there; never by name. */
export const COUNTERS = [
  'press',
  'office',
  'school',
  'health',
  'transport',
  'radio',
  'library',
  'volunteers',
  'other',
] as const;
export type Counter = (typeof COUNTERS)[number];

/** How it was counted: one by one, from papers such as a printer's bill or a list of broadcasts, or by eye. */
export const METHODS = ['each', 'papers', 'estimate'] as const;
export type Method = (typeof METHODS)[number];

/** What was counted, `null` where nobody counted it: that is not none. */
export type Measures = Record<Measure, number | null>;

/** What one institution counted of one batch. */
export interface Count extends Measures {
  id: string;
  /** The code of the batch; its first eight digits are the code of the thing. */
  batch: string;
  /** The institution by its id; `null` for one that the list does not have. */
  institution: string | null;
  /** Its name, where the list does not have it. */
  institutionName: Name | null;
  /** ISO 3166-2; `null` where it counted in several regions. */
  region: string | null;
  material: string;
  countedBy: Counter;
  method: Method;
  /** From the day on which the first was hung or heard, to the last day of counting. */
  from: PlainDate;
  to: PlainDate;
}

/** More of anything than this is a telephone number in the wrong cell. */
export const MOST_COUNTED = 1_000_000;
/** Strips of one sheet. */
export const STRIPS_OF_A_SHEET = 10;
/** Days after which it is counted what still hangs. */
export const DAYS_UP = 14;
