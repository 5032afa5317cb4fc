import { isPlainDate } from './codes/dates.ts';
import type { PlainDate } from './domain/plain-date.ts';

/**
 * The date that the site is built for, as a calendar date (UTC). The only place in the build that reads the clock;
 * `BUILD_DATE=2027-07-01` sets it, for tests and for building an old state again.
 */
export const buildDate: PlainDate = readBuildDate(process.env.BUILD_DATE);

function readBuildDate(value: string | undefined): PlainDate {
  if (!value) return new Date().toISOString().slice(0, 10);
  if (!isPlainDate(value)) throw new Error(`BUILD_DATE is "${value}". Write a day such as 2027-07-01.`);
  return value;
}
