import type ICAL from 'ical.js';
import { spend } from './ics-rule.ts';

type Rule = Pick<ICAL.Recur, 'freq' | 'interval' | 'parts' | 'until' | 'count' | 'wkst'>;

/** Whether a rule (RFC 5545, 3.3.10) has a day, counted from when it begins. What it says of hours does not matter. */
type Fits = (day: Date) => boolean;

/**
 * Says which days a rule has by looking at the day alone. The library looks for the next day instead, and where parts of a rule are
 * joined it leaves days out and gives others: what both say is what the rule says.
 */
export function fitsRule(rule: Rule, start: ICAL.Time): Fits {
  const { freq, interval, parts } = rule;
  const first = toDate(start);
  const months = numbersOf(parts, 'BYMONTH');
  const days = numbersOf(parts, 'BYMONTHDAY');
  const ofYear = numbersOf(parts, 'BYYEARDAY');
  const names = listOf(parts, 'BYDAY').map(namedDay);
  const isOpen = days.length + ofYear.length + names.length === 0;
  // Library and standard begin the week with Monday where nothing is said.
  const weekOf = (day: Date) => Math.floor((dayNumber(day) + 4 - (rule.wkst ? rule.wkst - 1 : 1)) / 7);
  const steps: Record<string, (day: Date) => number> = {
    DAILY: (day) => dayNumber(day) - dayNumber(first),
    WEEKLY: (day) => weekOf(day) - weekOf(first),
    MONTHLY: (day) => monthNumber(day) - monthNumber(first),
    YEARLY: (day) => day.getUTCFullYear() - first.getUTCFullYear(),
  };
  return (day) => {
    const [year, month, at] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
    const inMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    const place = dayNumber(day) - dayNumber(new Date(Date.UTC(year, 0, 1))) + 1;
    const inYear = new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29 ? 366 : 365;
    const isOfYear = freq === 'YEARLY' && months.length === 0;
    const isNamed = ({ weekday, nth }: Named) =>
      weekday === day.getUTCDay() && (nth === 0 || isNth(nth, isOfYear ? [place, inYear] : [at, inMonth]));
    return (
      (steps[freq]?.(day) ?? 0) % interval === 0 &&
      (months.length === 0 || months.includes(month + 1)) &&
      isAmong(days, at, inMonth) &&
      isAmong(ofYear, place, inYear) &&
      (names.length === 0 || names.some(isNamed)) &&
      // What a rule leaves open it takes from its first day.
      (!isOpen ||
        freq === 'DAILY' ||
        (freq === 'WEEKLY' ? day.getUTCDay() === first.getUTCDay() : at === first.getUTCDate())) &&
      (!isOpen || !isOfYear || month === first.getUTCMonth())
    );
  };
}

/**
 * Is there a day that one of some rules has, and that is not among those that were found?
 *
 * @param rules with what {@link fitsRule} said before the library counted by them, which changes them
 * @param found the days that were found, and those that are taken away, `2027-07-30`
 * @param last the last of them where there may be more behind it
 */
export function missesDay(
  rules: readonly (readonly [rule: Rule, fits: Fits])[],
  start: ICAL.Time,
  { found, last, budget }: { found: ReadonlySet<string>; last: string | undefined; budget: { steps: number } },
): boolean {
  return rules.some(([rule, fits]) => {
    if ('BYSETPOS' in rule.parts) return false;
    const end = rule.count || last ? last : rule.until && iso(new Date(toDate(rule.until).getTime() - DAY));
    // The first day may be over when its rule begins.
    for (let day = toDate(start).getTime() + DAY, looks = 0; looks < MOST_LOOKS; day += DAY, looks += 1) {
      if (looks % 4 === 0) spend(budget, 1);
      const text = iso(new Date(day));
      if (end !== undefined && end !== null && text > end) return false;
      if (!found.has(text) && fits(new Date(day))) return true;
    }
    return false;
  });
}

interface Named {
  /** From 0, Sunday. */
  weekday: number;
  /** Which of the month or the year, from the end where it is below 0; 0 for each. */
  nth: number;
}

function namedDay(text: string): Named {
  return { weekday: WEEKDAYS.indexOf(text.slice(-2).toUpperCase()), nth: Number(text.slice(0, -2)) || 0 };
}

function isNth(nth: number, [at, count]: readonly [number, number]): boolean {
  return Math.ceil(nth > 0 ? at / 7 : (count - at + 1) / 7) === Math.abs(nth);
}

function isAmong(all: readonly number[], number: number, count: number): boolean {
  return all.length === 0 || all.includes(number) || all.includes(number - count - 1);
}

function numbersOf(parts: object, name: string): number[] {
  return listOf(parts, name).map(Number);
}

function listOf(parts: object, name: string): string[] {
  const found: unknown = Object.entries(parts).find(([key]) => key === name)?.[1];
  return Array.isArray(found) ? found.map(String) : [];
}

export function toDate({ year, month, day }: Pick<ICAL.Time, 'year' | 'month' | 'day'>): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

function iso(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** Days since 1970, which began with a Thursday. */
function dayNumber(day: Date): number {
  return Math.floor(day.getTime() / DAY);
}

function monthNumber(day: Date): number {
  return day.getUTCFullYear() * 12 + day.getUTCMonth();
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const DAY = 86_400_000;
/** Days that are looked at: two years, since activities are of one. */
const MOST_LOOKS = 750;
