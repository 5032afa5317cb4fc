import type { Dated, DatedActivity } from '../../domain/activities/activity.ts';
import type { ActivityIndex } from '../../domain/activities/indexed.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Text } from '../../i18n/languages.ts';
import { collator } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';
import { toClock } from './clock.ts';
import { dayOfCampaign } from './phases.ts';
import { toActivityRow } from './row.ts';
import { changedFirst, isChanged } from './status.ts';

/** So many stand here; the list of its month has all. */
const LONGEST = 100;

export type OnTheDay = NonNullable<ReturnType<typeof toOnTheDay>>;

/** What happens on the day of the campaign: changes first, then by region, each from hour to hour; `null` while nothing does. */
export function toOnTheDay({ byDay }: ActivityIndex, context: ViewContext) {
  const { t, facts, language } = context;
  const day = dayOfCampaign(context);
  const own = byDay.get(day) ?? [];
  if (own.length === 0) return null;
  const shown = own.toSorted(changedFirst).slice(0, LONGEST);
  const headingOf = (activity: DatedActivity): Text => {
    if (isChanged(activity)) return t('phase.changes');
    const region = facts.regions.find(({ code }) => code === activity.place.region);
    return region ? context.name(region.name) : t('activity.national');
  };
  const groups = [...Map.groupBy(shown, (one) => headingOf(one).text)].map(([name, activities]) => ({
    name,
    isFirst: activities.some(isChanged),
    // biome-ignore lint/style/noNonNullAssertion: a group holds one at least.
    heading: headingOf(activities[0]!),
    rows: activities.map((activity) => toRow(activity, day, context)),
  }));
  const compare = collator(language);
  return {
    day,
    clock: toClock(context),
    /** For the clock of the reader: what has begun, and what begins next. */
    hours: [
      { id: 'now', heading: t('phase.now') },
      { id: 'next', heading: t('phase.next') },
    ],
    groups: groups.sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || compare(a.name, b.name)),
  };
}

/** A row without its date, which is the same for all; what does not take place has no hours to be shown by. */
function toRow(activity: DatedActivity, day: string, context: ViewContext) {
  const row = toActivityRow(activity, context);
  return { ...row, hours: row.isCancelled ? null : hoursOn(activity.when, day) };
}

/**
 * From when to when an activity lasts on one of its days, as `2027-07-30T15:00`: each day from hour to hour, or through the night where
 * its end is not after its beginning; until the day ends where nobody said. `null` where nobody said from when.
 *
 * @example hoursOn({ starts: '2027-07-30', from: '15:00' }, '2027-07-30') // => { start: '2027-07-30T15:00', end: '2027-07-30T24:00' }
 */
export function hoursOn({ starts, ends = starts, from, to }: Dated['when'], day: PlainDate) {
  if (!from) return null;
  if (to && to > from) return { start: `${day}T${from}`, end: `${day}T${to}` };
  return { start: `${starts}T${from}`, end: to ? `${ends}T${to}` : `${day}T24:00` };
}
