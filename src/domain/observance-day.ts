import { isPlainDate } from '../codes/dates.ts';
import type { DayFile } from '../schemas/facts.ts';

/** A day of the year that the world, a country or a region keeps. */
export interface ObservanceDay extends DayFile {
  id: string;
}

/** An observance day as a date of one year. */
export type DatedDay = ReturnType<typeof datedDays>[number];

/** The world's observance days and the country's own as dates of a year, in order. A day that the year lacks is left out. */
export function datedDays(days: readonly ObservanceDay[], { year, country }: { year: number; country: string }) {
  return days
    .filter((day) => day.country === null || day.country === country)
    .map((day) => ({ day, on: `${year}-${day.monthDay}` }))
    .filter(({ on }) => isPlainDate(on))
    .sort((a, b) => (a.on + a.day.id < b.on + b.day.id ? -1 : 1));
}
