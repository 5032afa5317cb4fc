import { memoize } from '../domain/memoize.ts';
import { addDays, daysBetween } from '../domain/plain-date.ts';
import { searchKey } from '../domain/search-key.ts';
import { editDistance } from '../domain/text/nearest.ts';

/** What two announcements are compared by. */
export interface Comparable {
  title: string;
  starts: string | null;
  from?: string | undefined;
  town?: string | undefined;
  region?: string | undefined;
}

/**
 * Are these two likely one activity, told twice? On days that are close, in one town, at about one hour, with titles that differ by a
 * typo, or of which one holds all words of the other. A number that differs tells them apart ("Fair 1", "Fair 2").
 *
 * @param small words of titles that tell nothing apart, in the languages of the deployment
 */
export function isNear(a: Comparable, b: Comparable, small: readonly string[]): boolean {
  const days = a.starts && b.starts ? Math.abs(daysBetween(a.starts, b.starts)) : MOST_DAYS + 1;
  if (days > MOST_DAYS || (a.region && b.region && a.region !== b.region)) return false;
  const of = featuresBut(small);
  const [one, other] = [of(a), of(b)];
  if (one.numbers !== other.numbers || !isAlike(one.title, other.title)) return false;
  if (one.town && other.town && !isTypo(one.town, other.town)) return false;
  return days > 0 || one.minute === null || other.minute === null || Math.abs(one.minute - other.minute) < MINUTES;
}

/**
 * Finds what is near without comparing each with each: only activities of neighbouring days are.
 *
 * @param isLeftOut says which of them may resemble this one
 */
export function findNear<T extends Comparable>(
  one: Comparable,
  byDay: ReadonlyMap<string, readonly T[]>,
  small: readonly string[],
  isLeftOut: (other: T) => boolean = () => false,
): T | undefined {
  if (!one.starts) return undefined;
  for (const shift of [0, -1, 1, -2, 2]) {
    const others = byDay.get(addDays(one.starts, shift)) ?? [];
    const found = others.slice(-MOST_LOOKS).find((other) => isNear(one, other, small) && !isLeftOut(other));
    if (found) return found;
  }
  return undefined;
}

interface Features {
  /** The words of a title that tell it apart. */
  title: readonly string[];
  numbers: string;
  town: string;
  minute: number | null;
}

const featuresBut = memoize((small: readonly string[]) => {
  const isSmall = new Set(small.map(searchKey));
  return memoize(({ title, town = '', from }: Comparable): Features => {
    const words = searchKey(title)
      .split(' ')
      .filter((word) => word !== '' && !isSmall.has(word) && !/^20\d\d$/.test(word));
    return {
      title: words,
      numbers: words.filter((word) => /^(?:\d+|[ivx]+)$/.test(word)).join(' '),
      town: searchKey(town),
      minute: from ? Number(from.slice(0, 2)) * 60 + Number(from.slice(3)) : null,
    };
  });
});

function isAlike(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const isHeld = short.join('').length >= LEAST_HELD && short.every((word) => long.includes(word));
  return isHeld || isTypo(one.join(' '), other.join(' '));
}

function isTypo(one: string, other: string): boolean {
  return Math.abs(one.length - other.length) <= MOST_WRONG && editDistance(one, other) <= MOST_WRONG;
}

const MOST_DAYS = 2;
/** Between two sessions of one day. */
const MINUTES = 120;
/** Letters of a title that the other one holds: less says little. */
const LEAST_HELD = 8;
/** Letters that a typo changes. */
const MOST_WRONG = 2;
/** Others of one day that are looked at. */
const MOST_LOOKS = 1000;
