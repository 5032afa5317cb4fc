/**
 * The only clock in the browser. What depends on it is worked out by pure rules elsewhere.
 *
 * @returns this moment
 */
export function now(): Date {
  return new Date();
}

/** @returns today's date in a time zone, as an ISO date */
export function todayIn(timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now());
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}
