import type { PlainDate } from '../plain-date.ts';
import type { Dated } from './activity.ts';

/**
 * From when to when an activity lasts on one of its days, as `2027-07-30T15:00`: each day from hour to hour, or through the night
 * where its end is not after its beginning. Where nobody said until when, until the day ends; `null` where nobody said from when.
 *
 * @example hoursOn({ starts: '2027-07-30', from: '15:00' }, '2027-07-30') // => { start: '2027-07-30T15:00', end: '2027-07-30T24:00' }
 */
export function hoursOn({ starts, ends = starts, from, to }: Dated['when'], day: PlainDate) {
  if (!from) return null;
  if (to && to > from) return { start: `${day}T${from}`, end: `${day}T${to}` };
  return { start: `${starts}T${from}`, end: to ? `${ends}T${to}` : `${day}T24:00` };
}
