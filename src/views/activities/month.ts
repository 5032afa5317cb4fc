import { WEEKDAYS } from '../../codes/dates.ts';
import type { DatedActivity } from '../../domain/activities/activity.ts';
import type { ActivityIndex } from '../../domain/activities/indexed.ts';
import { assertFound } from '../../domain/found.ts';
import { memoize } from '../../domain/memoize.ts';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import { weekdayOf } from '../../domain/weekday.ts';
import { formatWeekday, formatWeekdayShort } from '../../i18n/dates.ts';
import type { ViewContext } from '../context.ts';
import { toFrame } from '../page/frame.ts';
import { type CountedLink, PER_PAGE } from './facets.ts';
import { pageTitle, toPager, toPart } from './group.ts';
import { toActivityRow } from './row.ts';
import { changedFirst } from './status.ts';

/** One page of the activities of a day; pages count from 1. */
export interface DayPage {
  day: PlainDate;
  page: number;
}

/** A month as a table of its days, and its first activities in order. */
export function toActivityMonth(month: Month, index: ActivityIndex, context: ViewContext) {
  const { t, words, date } = context;
  const heading = t('activities.ofMonth', { month: date(month).text });
  const own = activitiesOf(month, index);
  const near = nearMonths(month, index);
  return {
    frame: toFrame(
      {
        address: 'activitiesOfMonth',
        params: { month },
        title: heading,
        description: words.plain('activities.description'),
        isOnlyList: true,
      },
      context,
    ),
    heading,
    lead: t('activities.count', { count: own.length }),
    note: t('activities.monthNote'),
    /** Monday first. */
    weekdays: WEEKDAYS.map((code) => ({
      short: formatWeekdayShort(code, context.language),
      whole: formatWeekday(code, context.language),
    })),
    /** `null` for a day of the month before or after. */
    weeks: weeksOf(month).map((week) => week.map((day) => (day === null ? null : toMonthDay(day, index, context)))),
    list: toPart(
      own.slice(0, PER_PAGE),
      {
        heading: t('activities.monthDays'),
        note: own.length > PER_PAGE ? t('activities.monthFirst', { count: PER_PAGE }) : null,
      },
      toActivityRow,
      context,
    ),
    near: near.length === 0 ? null : { heading: t('activities.monthNear'), links: monthLinks(near, index, context) },
  };
}

/** Everything that happens on one day: what was changed, then in the order of its hours. */
export function toActivityDay({ day, page }: DayPage, index: ActivityIndex, context: ViewContext) {
  const { t, words, address, date } = context;
  const heading = t('activities.ofDay', { date: date(day).text });
  // What was called off or moved stands first, on the first page.
  const own = assertFound(index.byDay.get(day), `activity on ${day}`).toSorted(changedFirst);
  const { days, positions } = daysWithActivities(index);
  const [before, after] = neighbours(days, assertFound(positions.get(day), `activity on ${day}`));
  const hrefOf = (number: number) => dayHref({ day, page: number }, context);
  return {
    frame: toFrame(
      {
        address: page > 1 ? 'activitiesOfDayMore' : 'activitiesOfDay',
        params: dayParams({ day, page }),
        title: pageTitle(heading, page, context),
        description: words.plain('activities.description'),
        crumbs: [{ href: address('activitiesOfMonth', { month: day.slice(0, 7) }), label: date(day.slice(0, 7)) }],
        isOnlyList: true,
      },
      context,
    ),
    heading,
    lead: t('activities.count', { count: own.length }),
    list: toPart(
      own.slice((page - 1) * PER_PAGE, page * PER_PAGE),
      { heading: t('nav.activities') },
      toActivityRow,
      context,
    ),
    pager: toPager(page, dayPageCount(own), hrefOf, context),
    near: {
      heading: t('activities.dayNear'),
      links: [before, after].flatMap((other) =>
        other ? [{ href: dayHref({ day: other, page: 1 }, context), label: date(other) }] : [],
      ),
    },
  };
}

/** Ways to the months that have activities, the first first. */
export function monthLinks(months: readonly Month[], index: ActivityIndex, context: ViewContext): CountedLink[] {
  return months.map((month) => ({
    href: context.address('activitiesOfMonth', { month }),
    label: context.date(month),
    count: context.t('activities.count', { count: activitiesOf(month, index).length }),
  }));
}

/** The months that have a page. */
export function activityMonths({ byDay }: ActivityIndex): Month[] {
  return monthsOf(byDay.keys());
}

/** Every page of every day: the first pages, or those after them. */
export function dayPages({ byDay }: ActivityIndex, isFirst: boolean): DayPage[] {
  return [...byDay].flatMap(([day, own]) =>
    isFirst
      ? [{ day, page: 1 }]
      : Array.from({ length: dayPageCount(own) - 1 }, (_, number) => ({ day, page: number + 2 })),
  );
}

export function dayParams({ day, page }: DayPage): Record<string, string> {
  return { month: day.slice(0, 7), day: day.slice(8), ...(page > 1 ? { page: String(page) } : {}) };
}

function dayHref(place: DayPage, { address }: ViewContext): string {
  return address(place.page > 1 ? 'activitiesOfDayMore' : 'activitiesOfDay', dayParams(place));
}

function dayPageCount(own: readonly DatedActivity[]): number {
  return Math.max(1, Math.ceil(own.length / PER_PAGE));
}

/** One day of the table; `href` is null where nothing happens on it. */
function toMonthDay(day: PlainDate, index: ActivityIndex, context: ViewContext) {
  const count = index.byDay.get(day)?.length ?? 0;
  return {
    date: day,
    day: String(Number(day.slice(8))),
    href: count > 0 ? dayHref({ day, page: 1 }, context) : null,
    count,
    /** The count in words, for those who hear the table. */
    label: count > 0 ? context.t('activities.count', { count }) : null,
  };
}

/** The activities of a month, each once, by day; grouped once for all languages. */
function activitiesOf(month: Month, index: ActivityIndex): readonly DatedActivity[] {
  return byMonth(index).get(month) ?? [];
}

const byMonth = memoize(({ byDay }: ActivityIndex): Map<Month, DatedActivity[]> => {
  const months = new Map<Month, Set<DatedActivity>>();
  for (const [day, activities] of byDay) {
    const month = day.slice(0, 7);
    const own = months.get(month) ?? new Set();
    months.set(month, own);
    for (const activity of activities) own.add(activity);
  }
  return new Map([...months].map(([month, own]) => [month, [...own]]));
});

function nearMonths(month: Month, index: ActivityIndex): Month[] {
  const months = activityMonths(index);
  return neighbours(months, months.indexOf(month)).flatMap((other) => other ?? []);
}

/** The days that have activities, in order, and where each stands among them. */
const daysWithActivities = memoize(({ byDay }: ActivityIndex) => {
  const days = [...byDay.keys()];
  return { days, positions: new Map(days.map((day, position) => [day, position])) };
});

function neighbours<T>(list: readonly T[], position: number): [T | undefined, T | undefined] {
  return [list[position - 1], list[position + 1]];
}

/** A month as `2027-07`. */
export type Month = string;

/** The months in which there is a day of `days`, in order. */
export function monthsOf(days: Iterable<PlainDate>): Month[] {
  return [...new Set([...days].map((day) => day.slice(0, 7)))].sort();
}

/**
 * The weeks of a month as rows of seven days from Monday to Sunday; `null` where a day lies outside the month.
 *
 * @example weeksOf('2027-02')[0] // => ['2027-02-01', …, '2027-02-07']
 */
export function weeksOf(month: Month): (PlainDate | null)[][] {
  const first = `${month}-01`;
  const before = WEEKDAYS.indexOf(weekdayOf(first));
  const weeks: (PlainDate | null)[][] = [];
  for (let monday = addDays(first, -before); monday.slice(0, 7) <= month; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
    weeks.push(days.map((day) => (day.startsWith(month) ? day : null)));
  }
  return weeks;
}
