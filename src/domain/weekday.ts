import { daysBetween, type PlainDate } from './plain-date.ts';

/** The days of a week, from Monday on (ISO 8601). */
export const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * The weekday of a date.
 *
 * @example weekdayOf('2027-07-30') // => 'fr'
 */
export function weekdayOf(date: PlainDate): Weekday {
  return WEEKDAYS[((daysBetween(A_MONDAY, date) % 7) + 7) % 7]!;
}

/** The weekday before another. */
export function weekdayBefore(weekday: Weekday): Weekday {
  return WEEKDAYS[(WEEKDAYS.indexOf(weekday) + 6) % 7]!;
}

/** A day to count from, and to name the others by. */
export const A_MONDAY: PlainDate = '2024-01-01';
