import { WEEKDAYS, type Weekday } from '../codes/dates.ts';

/**
 * Calendar dates as ISO 8601 strings (`2027-07-30`), without a time and without a zone: a date that an editor wrote
 * can never shift by a day on another machine.
 */
export type PlainDate = string;

/** A date that may be known only to the month or the year: `2025-09-15`, `2025-09` or `2025`. */
export type PartialDate = string;

const MS_PER_DAY = 86_400_000;

/**
 * The first day that a date may mean.
 *
 * @example firstDayOf('2026-05') // => '2026-05-01'
 */
export function firstDayOf(date: PartialDate): PlainDate {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day of a date that may be known only to the month or the year. */
export function lastDayOf(date: PartialDate): PlainDate {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/**
 * Calendar days from `from` to `to`; negative when `to` is earlier.
 *
 * @example daysBetween('2026-03-28', '2026-03-30') // => 2
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

/** The date `days` calendar days after `date` (before it, when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(date) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

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
