import type { PlainDate } from '../domain/plain-date.ts';
import { dateFormatter } from './formatters.ts';

const MS_PER_MINUTE = 60_000;

/**
 * A local moment of a zone in universal time. A local time that the clock leaves out is taken as it would be without the leap.
 *
 * @example toUtc('2027-07-30', '15:00', zoneFiveHoursBehind) // => { date: '2027-07-30', time: '20:00' }
 */
export function toUtc(date: PlainDate, time: string, timeZone: string): { date: PlainDate; time: string } {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`);
  const first = asIfUtc - offsetAt(asIfUtc, timeZone) * MS_PER_MINUTE;
  // Asked again, since the clocks may have changed between the two.
  const moment = new Date(asIfUtc - offsetAt(first, timeZone) * MS_PER_MINUTE).toISOString();
  return { date: moment.slice(0, 10), time: moment.slice(11, 16) };
}

/** Minutes that a zone is ahead of universal time at a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((local - moment) / MS_PER_MINUTE);
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const style = 'numeric' as const;
  return dateFormatter('en', {
    timeZone,
    hourCycle: 'h23',
    year: style,
    month: style,
    day: style,
    hour: style,
    minute: style,
  });
}
