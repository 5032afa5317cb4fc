import type ICAL from 'ical.js';

/** More steps than any rule needs that somebody announces by. */
export class TooManySteps extends Error {}

/**
 * Keeps a rule of repetition from running away, as on 30 February, every second or from the year 1: it ends after a hundred years, and
 * each of its steps is counted, since the library looks for the next day until there is one.
 *
 * @param budget how many steps are left, for all rules that share it
 * @param lastYear the year in which it ends at the latest
 * @returns whether the rule is one that anybody announces by
 */
export function boundRule(
  rule: ICAL.Recur,
  start: ICAL.Time,
  budget: { steps: number },
  lastYear = start.year + MOST_YEARS,
): boolean {
  if (!FREQUENCIES.has(rule.freq) || rule.interval < 1 || rule.interval > MOST_INTERVAL) return false;
  if (Object.values(rule.parts).some((values) => values.length > MOST_VALUES)) return false;
  // The library counts weeks of a year in its own way.
  if ('BYWEEKNO' in rule.parts) return false;
  // It takes the values of a part in the order in which they stand, and with them days out of their order.
  for (const [name, values] of Object.entries(rule.parts))
    if (/^BY(?:MONTH|MONTHDAY|YEARDAY|HOUR|MINUTE|SECOND)$/.test(name)) values.sort((a, b) => Number(a) - Number(b));
  const last = start.clone();
  last.year = lastYear;
  if (!rule.until || rule.until.year > last.year) rule.until = last;
  const begin = rule.iterator.bind(rule);
  // A year is looked through as a whole, until one has such a day.
  const first = rule.freq === 'YEARLY' ? 200 : 1;
  const step = 1 + Math.floor(rule.interval / 10);
  rule.iterator = (from) => {
    spend(budget, first);
    const days = begin(from);
    const check = days.check_contracting_rules.bind(days);
    days.check_contracting_rules = () => {
      spend(budget, step);
      return check();
    };
    return days;
  };
  return true;
}

/** Takes steps from a budget; fails where there are none left. */
export function spend(budget: { steps: number }, steps: number): void {
  budget.steps -= steps;
  if (budget.steps < 0) throw new TooManySteps();
}

const FREQUENCIES = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']);
const MOST_INTERVAL = 400;
/** Values of one part, as days of a month. */
const MOST_VALUES = 400;
const MOST_YEARS = 100;
