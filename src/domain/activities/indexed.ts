import { addDays, daysBetween, type PlainDate } from '../plain-date.ts';
import { toSlug } from '../slug.ts';
import { compare } from '../sorting.ts';
import { type Activity, activityShelf, type Dated, type DatedActivity, hasPage } from './activity.ts';

/** An activity that lasts longer is held against its first day only, so that one of them cannot fill a year. */
const LONGEST_SPAN = 31;

/** Some activities, sorted into what a list shows one after the other. */
export interface ActivityGroup {
  /** With a page, not over at the build's date; the nearest first. */
  coming: DatedActivity[];
  /** With a page, over; the latest first. */
  past: DatedActivity[];
  /** Known to the month or the year; the latest first. */
  lines: Activity[];
  /** What others did; the latest first, the undated last. */
  ideas: Activity[];
}

/** All activities, grouped once per build, so that no page has to search. */
export type ActivityIndex = ReturnType<typeof indexActivities>;

export function indexActivities(activities: readonly Activity[], today: PlainDate) {
  const group = (list: readonly Activity[]) => toGroup(list, today);
  const years = groupBy(activities, ({ year }) => (year === null ? [] : [year]), group);
  const months = groupBy(activities, monthsOf, group);
  const dated = activities.filter(hasPage).sort(nearestFirst);
  return {
    all: group(activities),
    /** By region code, sector and year: only those in which something is known to have been or to be, ideas not counted. */
    byRegion: groupBy(activities, ({ place }) => (place.region ? [place.region] : []), group),
    bySector: groupBy(activities, ({ sectors }) => sectors, group),
    /** Only organisers of `organisations.yaml`. */
    byOrganiser: groupBy(activities, ({ organisers }) => organisers, group),
    /** The latest year first. */
    byYear: new Map([...years].sort(([a], [b]) => b - a)),
    /** In each month on a day of which something is, or which is all that is known of it; the latest first. */
    byMonth: new Map([...months].sort(([a], [b]) => compare(b, a))),
    /** Those with a page on each day that they last, in order of day and hour. */
    byDay: new Map([...collect(dated, daysOf)].sort(([a], [b]) => compare(a, b))),
    /** Those with a page, by the series they belong to (`seriesKeyOf`). */
    bySeries: collect(dated, (one) => [seriesKeyOf(one) ?? []].flat()),
  };
}

/** The series of an activity among all: two organisers may well give theirs the same name. Null where it is in none. */
export function seriesKeyOf({ series, organisers, organiserNames }: Activity): string | null {
  if (!series) return null;
  const hosts = [...organisers, ...organiserNames.map(({ text }) => toSlug(text))].sort();
  return [...new Set(hosts), series].join('/');
}

/** How many activities of a year are known that were not cancelled, in how many regions and by how many organisers. */
export function countOfYear({ byYear }: Pick<ActivityIndex, 'byYear'>, year: number) {
  const { coming = [], past = [], lines = [] } = byYear.get(year) ?? {};
  const held = [...coming, ...past, ...lines].filter(({ status }) => status !== 'cancelled');
  const organisers = held.flatMap(({ organisers, organiserNames }) => [
    ...organisers,
    ...organiserNames.map(({ text }) => text),
  ]);
  return {
    activities: held.length,
    regions: new Set(held.flatMap(({ place }) => place.region ?? [])).size,
    organisers: new Set(organisers).size,
  };
}

/** The days that an activity lasts; its first alone where it lasts longer than a month. */
export function daysOf({ when }: Dated): PlainDate[] {
  const first = when.starts;
  const count = when.ends ? daysBetween(first, when.ends) + 1 : 1;
  return count > LONGEST_SPAN ? [first] : Array.from({ length: count }, (_, index) => addDays(first, index));
}

/** The months that an activity lasts, as far as they are known. */
function monthsOf({ when, ...rest }: Activity): string[] {
  const { starts } = when;
  if (starts === null || starts.length === 4) return [];
  const days = starts.length === 7 ? [starts] : daysOf({ ...rest, when: { ...when, starts } });
  return days.map((day) => day.slice(0, 7));
}

/** Is an activity over at `today`? Its last day still counts. */
export function isOver({ when }: Pick<Activity, 'when'>, today: PlainDate): boolean {
  const last = when.ends ?? when.starts;
  return last !== null && last < today.slice(0, last.length);
}

/** How many activities of a group have really been or will be: its ideas are not counted. */
export function countKnown({ coming, past, lines }: ActivityGroup): number {
  return coming.length + past.length + lines.length;
}

function toGroup(activities: readonly Activity[], today: PlainDate): ActivityGroup {
  const shelves = Map.groupBy(activities, activityShelf);
  const { coming = [], past = [] } = Object.groupBy(activities.filter(hasPage), (one) =>
    isOver(one, today) ? 'past' : 'coming',
  );
  return {
    coming: coming.sort(nearestFirst),
    past: past.sort(latestFirst),
    lines: (shelves.get('line') ?? []).sort(latestFirst),
    ideas: (shelves.get('idea') ?? []).sort(latestFirst),
  };
}

function groupBy<K>(
  activities: readonly Activity[],
  keysOf: (activity: Activity) => readonly K[],
  toGroupOf: (list: readonly Activity[]) => ActivityGroup,
): Map<K, ActivityGroup> {
  const groups = [...collect(activities, keysOf)].map(([key, list]): [K, ActivityGroup] => [key, toGroupOf(list)]);
  return new Map(groups.filter(([, group]) => countKnown(group) > 0));
}

/** The activities behind each key, once for each, in their order. */
function collect<K, A extends Activity>(activities: readonly A[], keysOf: (activity: A) => readonly K[]): Map<K, A[]> {
  const lists = new Map<K, A[]>();
  for (const activity of activities) {
    for (const key of new Set(keysOf(activity))) {
      const list = lists.get(key);
      if (list) list.push(activity);
      else lists.set(key, [activity]);
    }
  }
  return lists;
}

function nearestFirst(a: Activity, b: Activity): number {
  return (
    compare(a.when.starts ?? '', b.when.starts ?? '') ||
    compare(a.when.from ?? '', b.when.from ?? '') ||
    compare(a.id, b.id)
  );
}

/** A year comes before its months, since nobody knows whether it was later. */
function latestFirst(a: Activity, b: Activity): number {
  return compare(b.when.starts ?? '', a.when.starts ?? '') || compare(a.id, b.id);
}

/** What became of an announcement. `unknown`: it is over, and nobody has told. */
export const FATES = ['held', 'notHeld', 'cancelled', 'unknown'] as const;
export type Fate = (typeof FATES)[number];

/** What became of an activity at `today`; `null` while it is to come, and of what the press told, which was no announcement. */
export function fateOf(activity: Pick<Activity, 'status' | 'when' | 'outcome'>, today: PlainDate): Fate | null {
  const { status, outcome } = activity;
  if (!isOver(activity, today) || status === 'reported') return null;
  if (status === 'cancelled') return 'cancelled';
  if (!outcome) return 'unknown';
  return outcome.held === 'yes' ? 'held' : 'notHeld';
}

/** How many announcements came to what, and how many people were counted in how many of them; by eye is not counted. */
export function countFates(activities: readonly Activity[], today: PlainDate) {
  const fates = activities.flatMap((one) => fateOf(one, today) ?? []);
  const counted = activities
    .flatMap(({ outcome }) => outcome?.counted ?? [])
    .filter(({ method }) => method !== 'estimate');
  return {
    all: fates.length,
    of: (fate: Fate) => fates.filter((one) => one === fate).length,
    people: counted.reduce((sum, { people }) => sum + people, 0),
    countedIn: counted.length,
  };
}
