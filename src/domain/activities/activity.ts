import type { ReadingState } from '../../codes/activity.ts';
import type { ActivityFile } from '../../schemas/activities/activity.ts';
import type { PlainDate } from '../plain-date.ts';

/** An activity for the day, as its organiser announced it or as the press reported it. */
export type Activity = Omit<ActivityFile, 'overrides'> & {
  id: string;
  /** The folder it lives in, which is part of its address; null for `undated/`. */
  year: number | null;
  /** What it is, in the organiser's language, as Markdown. */
  description: string;
  /** Whether somebody read what is shown. */
  reading: ReadingState;
};

export type ActivityTime = Activity['when'];
export type ActivityChange = NonNullable<Activity['change']>;
export type ActivityAccess = Activity['accessibility'];

/** What is known of an activity whose day is known. */
export interface Dated {
  when: ActivityTime & { starts: PlainDate };
}

export type DatedActivity = Activity & Dated;

/** Is the day of the activity known? Only then it has a page, a calendar file and data for search engines. */
export function hasDay<A extends Pick<Activity, 'when'>>(activity: A): activity is A & Dated {
  return activity.when.starts?.length === 10;
}

/** Activities before this year are kept as models only. */
const ARCHIVE_SINCE = 2022;

export const SHELVES = ['page', 'line', 'idea'] as const;

/**
 * `page`: its day is known; it has a page, a calendar file and data for search engines. `line`: known to the month or the
 * year; it stands in lists only. `idea`: old, undated or reported by a weak source; shown as what others did. What somebody
 * announces rests on no source yet: it has its page, which says that nobody has confirmed it.
 */
export type Shelf = (typeof SHELVES)[number];

/** Where an activity stands. A rule and no field, so that a better date or source moves it by itself. */
export function activityShelf({ when, confidence, status }: Pick<Activity, 'when' | 'confidence' | 'status'>): Shelf {
  const year = Number(when.starts?.slice(0, 4) ?? 0);
  if (year < ARCHIVE_SINCE || (confidence === 'low' && status === 'reported')) return 'idea';
  return hasDay({ when }) ? 'page' : 'line';
}

/** Does an activity have a page? Then its day is known. */
export function hasPage<A extends Parameters<typeof activityShelf>[0]>(activity: A): activity is A & Dated {
  return activityShelf(activity) === 'page';
}
