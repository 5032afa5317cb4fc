import type { Measure } from '../../codes/results.ts';
import type { PlainDate } from '../plain-date.ts';

/** What was to be reached, said before the day. */
export interface Target {
  id: string;
  /** The year of the campaign that it is for. */
  year: number;
  /** The day on which it was set. */
  on: PlainDate;
  measure: Measure;
  /** Of one thing; `null` for all of them together. */
  material: string | null;
  value: number;
}

/** Harm that something did which was hung, said or handed out, as it was reported. */
export interface Harm {
  id: string;
  /** The day on which it was reported. */
  on: PlainDate;
  material: string | null;
  /** What happened, by language, with nobody in it. */
  what: Record<string, string>;
  /** What was done about it, by language. */
  done: Record<string, string>;
}
