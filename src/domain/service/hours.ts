import type { Weekday } from '../../codes/weekdays.ts';

export interface Interval {
  days: Weekday[];
  /** Local time in the service's own zone, `HH:MM`. */
  opens: string;
  /** Local time, `HH:MM`; `24:00` is the end of the day. */
  closes: string;
}

/** `always` and `intervals` are stated by a source; `conflict` means that sources contradict each other. */
export type Hours =
  | { status: 'always' }
  | { status: 'intervals'; intervals: Interval[] }
  | { status: 'conflict'; intervals?: Interval[] }
  | { status: 'unknown' };

/** Nobody closes for fewer minutes than this. */
export const SHORTEST_GAP = 5;

/** When a language is spoken, where a source says so. */
export interface LanguageHours {
  /** BCP 47. */
  language: string;
  hours: Hours;
}
