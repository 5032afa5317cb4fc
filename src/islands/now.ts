/**
 * The only clock in the browser. What depends on it is worked out by pure rules elsewhere.
 *
 * @returns this moment
 */
export function now(): Date {
  return new Date();
}

/** @returns what calendar and clock show in a time zone at this moment, as `2027-07-30T15:04` */
export function momentIn(timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now());
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value;
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** @returns today's date in a time zone, as an ISO date */
export function todayIn(timeZone: string): string {
  return momentIn(timeZone).slice(0, 10);
}
