import type { ReadingState } from '../../codes/readings.ts';
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
