import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../domain/plain-date.ts';

/**
 * A local moment of a zone in universal time. A local time that the clock leaves out is taken as it would be without the leap.
 *
 * @example toUtc('2027-07-30', '15:00', zoneFiveHoursBehind) // => { date: '2027-07-30', time: '20:00' }
 */
export function toUtc(date: PlainDate, time: string, timeZone: string): { date: PlainDate; time: string } {
  const moment = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).withTimeZone('UTC');
  return { date: moment.toPlainDate().toString(), time: moment.toPlainTime().toString({ smallestUnit: 'minute' }) };
}
