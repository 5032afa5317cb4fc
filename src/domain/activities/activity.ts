import type { ActivityKind, ActivityMode, ActivityStatus, Answer } from '../../codes/activity.ts';

/** An activity for the day, as its organiser announced it or as the press reported it. */

import type { Sector } from '../../codes/sectors.ts';
import type { Audience, Cost } from '../../codes/service.ts';
import type { Confidence } from '../../codes/source.ts';
import type { Name } from '../name.ts';
import type { PartialDate, PlainDate } from '../plain-date.ts';

/** Local to the deployment's time zone, or to `zone` where the record names one. */
export interface ActivityTime {
  /** The first day, or the month or year where the day is not known; null where no source gives a date. */
  starts: PartialDate | null;
  /** The last day, included, or the last month or year, as far as `starts` is known. */
  ends?: PartialDate;
  /** `HH:MM`; absent where no time is known. */
  from?: string;
  to?: string;
}

export interface ActivityPlace {
  /** Venue as its organiser names it. */
  venue?: string;
  town?: string;
  /** ISO 3166-2; absent for online activities and for the whole country. */
  region?: string;
  directions?: string;
  /** Decimal degrees (WGS 84). */
  coordinates?: { lat: number; lon: number };
  /** Where to join it online. */
  link?: string;
}

/** Why an activity was moved or cancelled, and when it was to be before. */
export interface ActivityChange {
  reason?: string;
  previous?: { starts: PlainDate; from?: string };
}

/** What it takes to take part; the last two may be absent, which is `unknown`. */
export interface ActivityAccess {
  stepFree: Answer;
  signLanguage: Answer;
  captions: Answer;
  interpretation?: Answer;
  quietSpace?: Answer;
}

export interface Activity {
  id: string;
  /** The folder it lives in, which is part of its address; null for `undated/`. */
  year: number | null;
  title: string;
  /** What it is, in the organiser's language, as Markdown. */
  description: string;
  /** BCP 47 tag of title and description. */
  lang: string;
  organisers: string[];
  organiserNames: Name[];
  sectors: Sector[];
  kind: ActivityKind;
  status: ActivityStatus;
  when: ActivityTime;
  place: ActivityPlace;
  mode: ActivityMode;
  audiences: Audience[];
  cost: Cost;
  accessibility: ActivityAccess;
  /** BCP 47 tags of the languages spoken there; absent where nobody says. */
  languages?: string[];
  change?: ActivityChange;
  /** Shared by the dates of one series, each of which is an activity of its own. */
  series?: string;
  /** Times that date, place or status changed since it was first published (RFC 5545, SEQUENCE). */
  sequence: number;
  /** The day that this version was written; becomes DTSTAMP. */
  updatedOn: PlainDate;
  confirmed: { role: string; on: PlainDate; how: string } | null;
  sources: string[];
  confidence: Confidence;
}

/** What is known of an activity whose day is known. */
export interface Dated {
  when: ActivityTime & { starts: PlainDate };
}

export type DatedActivity = Activity & Dated;

/** Is the day of the activity known? Only then it has a page, a calendar file and data for search engines. */
export function hasDay<A extends Pick<Activity, 'when'>>(activity: A): activity is A & Dated {
  return activity.when.starts?.length === 10;
}

/** The languages to find an activity by, as primary tags: those spoken there, or that of its announcement where nobody says. */
export function languagesOf({ languages, lang }: Pick<Activity, 'languages' | 'lang'>): string[] {
  return [...new Set((languages ?? [lang]).map((tag) => tag.replace(/-.*/, '')))];
}
