import type { PlainDate } from './plain-date.ts';

/** The times of a campaign around its day, in order. */
export const PHASES = ['before', 'eve', 'day', 'after', 'closed'] as const;
export type Phase = (typeof PHASES)[number];

const MS_PER_DAY = 86_400_000;

/**
 * Where a campaign stands: before its day, on the eve, on the day, after it until the year ends, and closed from 1 January on.
 * Whoever asks says what day it is where the campaign is. It asks no other module, since it stands in pages themselves.
 *
 * @param day the day of the campaign in its year
 * @example phaseOn('2027-07-29', '2027-07-30') // => 'eve'
 */
export function phaseOn(today: PlainDate, day: PlainDate): Phase {
  if (today.slice(0, 4) > day.slice(0, 4)) return 'closed';
  if (today >= day) return today > day ? 'after' : 'day';
  return Date.parse(day) - Date.parse(today) > MS_PER_DAY ? 'before' : 'eve';
}
