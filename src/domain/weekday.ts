import { WEEKDAYS, type Weekday } from '../codes/dates.ts';
import { daysBetween, type PlainDate } from './plain-date.ts';

/**
 * The weekday of a date.
 *
 * @example weekdayOf('2027-07-30') // => 'fr'
 */
export function weekdayOf(date: PlainDate): Weekday {
  // biome-ignore lint/style/noNonNullAssertion: a remainder of seven is a place among seven days.
  return WEEKDAYS[((daysBetween(A_MONDAY, date) % 7) + 7) % 7]!;
}

/** A day to count from, and to name the others by. */
export const A_MONDAY: PlainDate = '2024-01-01';
