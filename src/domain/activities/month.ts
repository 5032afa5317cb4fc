import { addDays, type PlainDate } from '../plain-date.ts';
import { WEEKDAYS, weekdayOf } from '../weekday.ts';

/** A month as `2027-07`. */
export type Month = string;

/** The months in which there is a day of `days`, in order. */
export function monthsOf(days: Iterable<PlainDate>): Month[] {
  return [...new Set([...days].map((day) => day.slice(0, 7)))].sort();
}

/**
 * The weeks of a month as rows of seven days from Monday to Sunday; `null` where a day lies outside the month.
 *
 * @example weeksOf('2027-02')[0] // => ['2027-02-01', …, '2027-02-07']
 */
export function weeksOf(month: Month): (PlainDate | null)[][] {
  const first = `${month}-01`;
  const before = WEEKDAYS.indexOf(weekdayOf(first));
  const weeks: (PlainDate | null)[][] = [];
  for (let monday = addDays(first, -before); monday.slice(0, 7) <= month; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
    weeks.push(days.map((day) => (day.startsWith(month) ? day : null)));
  }
  return weeks;
}
