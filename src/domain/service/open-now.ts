import type { HolidayRule } from '../../codes/service.ts';
import { weekdayOf } from '../plain-date.ts';
import type { Hours, Interval } from './service.ts';

/** `holiday`: a holiday in the service's country, and nobody has said whether it opens then. */
export type OpenState = 'always' | 'open' | 'closed' | 'holiday' | 'unknown';

/** The wall clock of a zone at an instant, as `2027-07-28` and `HH:MM`; clock changes are the zone's own. */
export function wallTime(instant: Date, zone: string) {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const date = `${part.year}-${part.month}-${part.day}`;
  return { date, weekday: weekdayOf(date), time: `${part.hour}:${part.minute}` };
}

export interface Opening {
  hours: Hours;
  /** IANA zone that the hours are in; `null` where it is not known. */
  zone: string | null;
  /** What the operator does on a holiday. */
  holidays: HolidayRule;
}

/**
 * Is a service open at this moment? Says `unknown` wherever nobody has stated hours, sources contradict each other, or
 * its zone is not known; on a holiday of its country what its operator does then, since hours are stated for ordinary weeks.
 *
 * @param holidays dates of the service's country
 */
export function openState(
  { hours, zone, holidays: rule }: Opening,
  instant: Date,
  holidays: readonly string[],
): OpenState {
  if (hours.status === 'always') return 'always';
  if (hours.status !== 'intervals' || !zone) return 'unknown';
  const now = wallTime(instant, zone);
  if (holidays.includes(now.date) && rule !== 'open') return rule === 'closed' ? 'closed' : 'holiday';
  return hours.intervals.some((interval) => isWithin(now, interval)) ? 'open' : 'closed';
}

/** The end is not within. Nothing closes before it opens: a night is two intervals, and the content check asks for them. */
function isWithin({ weekday, time }: ReturnType<typeof wallTime>, { days, opens, closes }: Interval): boolean {
  return days.includes(weekday) && time >= opens && time < closes;
}
