import { fold } from '../domain/fold.ts';
import { onceFor } from '../domain/once-for.ts';
import { addDays, daysBetween } from '../domain/plain-date.ts';

/** What two announcements are compared by. */
export interface Comparable {
  title: string;
  starts: string | null;
  from?: string | undefined;
  town?: string | undefined;
  venue?: string | undefined;
  region?: string | undefined;
  organisers: readonly string[];
  organiserNames: readonly string[];
}

/**
 * Are these two likely one activity, told twice? Titles and places are compared by their groups of three letters, so that
 * case, accents, order of words and a slip of the finger do not matter; a number that differs does ("Fair 1", "Fair 2").
 *
 * @param small words of titles that tell nothing apart, in the languages of the deployment
 */
export function isNear(a: Comparable, b: Comparable, small: SmallWords): boolean {
  const { of } = featuresBut(small);
  const days = a.starts && b.starts ? Math.abs(daysBetween(a.starts, b.starts)) : 99;
  return nearness(of(a), of(b), days) >= LIMIT;
}

/** From 0 (nothing in common) to 1 (the same), or 0 where it cannot reach `least`. What is cheapest to see comes first, since thousands of rows meet thousands. */
function nearness(a: Features, b: Features, days: number, least = LIMIT): number {
  if (a.region && b.region && a.region !== b.region) return 0;
  if (a.numbers !== b.numbers || days > 2) return 0;
  const day = days === 0 ? 0.15 : 0;
  const title = likeness(a.title, b.title);
  if (title < neededOf(least, days)) return 0;
  const place = placeAlike(a, b);
  if (place < 0.25) return 0;
  const time = a.minute !== null && b.minute !== null && days === 0 && Math.abs(a.minute - b.minute) >= 120 ? -0.2 : 0;
  return title * 0.65 + place * 0.2 + time + day + (sameHost(a, b) ? 0.05 : 0);
}

/** How alike two titles must be, where place and host are the same. */
function neededOf(least: number, days: number): number {
  return (least - 0.25 - (days === 0 ? 0.15 : 0)) / 0.65;
}

/**
 * Finds what is near without comparing each with each: only activities of neighbouring days are.
 *
 * @param isLeftOut says which of them may resemble this one
 */
export function findNear<T extends Comparable>(
  one: Comparable,
  byDay: ReadonlyMap<string, readonly T[]>,
  small: SmallWords,
  isLeftOut: (other: T) => boolean = () => false,
): T | undefined {
  if (!one.starts) return undefined;
  const { of, alikeIn } = featuresBut(small);
  const own = of(one);
  let best: T | undefined;
  let most = LIMIT;
  let looks = 0;
  for (const shift of [0, -1, 1, -2, 2]) {
    const others = byDay.get(addDays(one.starts, shift)) ?? [];
    const needed = neededOf(most, Math.abs(shift));
    for (const { place, features } of alikeIn(others, own, needed)) {
      const other = others[place];
      if (!other) continue;
      // One is found: it is told apart from better ones no longer than that pays.
      if (best && ++looks > MOST_LOOKS) return best;
      const value = nearness(own, features, Math.abs(shift), most);
      if (value >= most && !Object.is(other, one) && !isLeftOut(other)) {
        best = other;
        most = value + Number.EPSILON;
      }
    }
  }
  return best;
}

function placeAlike(a: Features, b: Features): number {
  const town = a.town && b.town ? likeness(a.town, b.town) : null;
  if (town !== null && town < 0.45) return 0;
  const venue = a.venue && b.venue ? likeness(a.venue, b.venue) : null;
  if (town === null && venue === null) return 0.5;
  // The town stands in the venue of the one and in a column of its own of the other.
  return Math.max(likeness(a.place, b.place), venue ?? 0.6 * (town ?? 0));
}

function sameHost(a: Features, b: Features): boolean {
  return b.hosts.some((host) => a.hosts.includes(host));
}

function numbersOf(text: string): string {
  return (fold(text).match(/\d+|\b[ivx]+\b/g) ?? [])
    .filter((number) => !/^20\d\d$/.test(number))
    .sort()
    .join(' ');
}

function minuteOf(clock: string | undefined): number | null {
  return clock ? Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) : null;
}

type SmallWords = readonly string[];
/** What of an announcement is compared, made once: each meets many others. Groups of letters are numbers, in their order. */
interface Features {
  title: Groups;
  numbers: string;
  town: Groups | null;
  venue: Groups | null;
  /** Venue and town together. */
  place: Groups;
  region: string | undefined;
  minute: number | null;
  hosts: readonly string[];
}
type Groups = Int32Array;

interface Placed {
  /** Where it stands in its list. */
  place: number;
  features: Features;
}

/** Finds titles by their groups of letters: only those that share some are looked at, and counted instead of compared. */
class TitleIndex {
  readonly #all: Placed[] = [];
  readonly #byGroup = new Map<number, number[]>();
  #common = new Uint16Array(0);

  add(placed: Placed): void {
    for (const group of placed.features.title) {
      const places = this.#byGroup.get(group);
      if (places) places.push(this.#all.length);
      else this.#byGroup.set(group, [this.#all.length]);
    }
    this.#all.push(placed);
  }

  alike(title: Groups, needed: number): readonly Placed[] {
    if (title.length === 0) return this.#all;
    if (this.#common.length < this.#all.length) this.#common = new Uint16Array(2 * this.#all.length);
    const common = this.#common.fill(0);
    // It is inside the counts, which are as many as the titles.
    for (const group of title)
      for (const place of this.#byGroup.get(group) ?? []) common[place] = (common[place] ?? 0) + 1;
    return this.#all.filter(
      ({ features }, i) => shareOf(common[i] ?? 0, title.length, features.title.length) >= needed,
    );
  }
}

const featuresBut = onceFor((small: SmallWords) => {
  const isSmall = new Set(small.map(fold));
  const groups = groupsBut(isSmall);
  const of = onceFor(
    ({ title, town, venue, region, from, organisers, organiserNames }: Comparable): Features => ({
      title: groups(title),
      numbers: numbersOf(title),
      town: town ? groups(town) : null,
      venue: venue ? groups(venue) : null,
      place: groups(`${venue ?? ''} ${town ?? ''}`),
      region,
      minute: minuteOf(from),
      hosts: [...new Set([...organisers, ...organiserNames].map(fold))],
    }),
  );
  const lists = onceFor((_list: readonly Comparable[]) => ({ read: 0, byNumbers: new Map<string, TitleIndex>() }));
  /**
   * Those of a list, which may have grown since, that have the same numbers in their titles and titles that are as alike as needed: no
   * others can be near.
   */
  const alikeIn = (list: readonly Comparable[], { numbers, title }: Features, needed: number): readonly Placed[] => {
    const made = lists(list);
    for (; made.read < list.length; made.read += 1) {
      const one = list[made.read];
      if (!one) continue;
      const features = of(one);
      const index = made.byNumbers.get(features.numbers) ?? new TitleIndex();
      made.byNumbers.set(features.numbers, index);
      index.add({ place: made.read, features });
    }
    return made.byNumbers.get(numbers)?.alike(title, needed) ?? [];
  };
  return { of, alikeIn };
});

/** How much of their groups of three letters two texts share, word by word. */
function likeness(left: Groups, right: Groups): number {
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0;
  return shareOf(left === right ? left.length : countCommon(left, right), left.length, right.length);
}

/** Dice's coefficient. */
function shareOf(common: number, left: number, right: number): number {
  const dice = (2 * common) / (left + right);
  // A title that holds the whole of the other one is the longer way to say it.
  const least = Math.min(left, right);
  return Math.max(dice, common / least >= 0.95 && least >= 12 ? 0.9 : 0);
}

/** How many numbers two sorted lists share. */
function countCommon(left: Groups, right: Groups): number {
  let common = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    // Both places are inside their lists.
    const [a, b] = [left[i] ?? 0, right[j] ?? 0];
    if (a === b) common += 1;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return common;
}

/** The groups of three letters of a text but for small words, as numbers; the same text gives the same list. */
function groupsBut(isSmall: ReadonlySet<string>): (text: string) => Groups {
  const numbers = new Map<string, number>();
  const known = new Map<string, Groups>();
  const numberOf = (group: string) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  };
  return (text) => {
    const cached = known.get(text);
    if (cached) return cached;
    const made = Int32Array.from([...triplesOf(text, isSmall)].map(numberOf)).sort();
    if (known.size > MOST_KNOWN) known.clear();
    known.set(text, made);
    return made;
  };
}

function triplesOf(text: string, isSmall: ReadonlySet<string>): ReadonlySet<string> {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '' && !isSmall.has(word) && !/^20\d\d$/.test(word));
  return new Set(
    words.flatMap((word) => [...` ${word} `].slice(0, -2).map((_letter, i) => ` ${word} `.slice(i, i + 3))),
  );
}

/** Tried on the pairs of the fixture: below it distinct activities meet, above it told-twice ones are missed. */
const LIMIT = 0.72;
const MOST_KNOWN = 20_000;
/** How many more are looked at once one is found that is near. */
const MOST_LOOKS = 500;
