import { type ActivityKind, type ActivityMode, type Answer, MOST_OF_TITLE_ID } from '../codes/activity.ts';
import { isOneOf } from '../codes/keys.ts';
import type { METHODS } from '../codes/results.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { toSlug } from '../domain/slug.ts';
import { type ACCESS_FIELDS, FIELDS, type RawValues, REPORT_FIELDS } from './fields.ts';

/** What an announcement may say of its activity. */
export const ANNOUNCED_STATUSES = ['announced', 'moved', 'cancelled'] as const;

/** What an organiser reports after the day. In what form it took place is the `mode` of the announcement that reports. */
export interface Report {
  held: 'yes' | 'no';
  people?: string;
  counted?: (typeof METHODS)[number];
}

/** An announcement as every door leaves it: the same fields in the same form, whether typed or read from a table. */
export interface Announcement extends Record<(typeof ACCESS_FIELDS)[number], Answer> {
  /** The id that the row names; absent for a new one. */
  id?: string;
  title: string;
  description: string;
  lang: string;
  organisers: string[];
  organiserNames: string[];
  sectors: string[];
  kind: ActivityKind;
  status: (typeof ANNOUNCED_STATUSES)[number];
  starts: PlainDate;
  ends?: PlainDate;
  /** The same on each date of what repeats. */
  series?: string;
  from?: string;
  to?: string;
  venue?: string;
  town?: string;
  region?: string;
  directions?: string;
  /** Where to join online. */
  link?: string;
  mode: ActivityMode;
  audiences: string[];
  cost: 'free' | 'paid' | 'unknown';
  /** What is spoken there; empty where nobody says. */
  languages: string[];
  /** Why it was moved or cancelled. */
  reason?: string;
  /** What became of it: this is no new version of it then. */
  report?: Report;
}

/** The activity that a row is about, where it is there already. */
export interface Recalled {
  id: string;
  /** Absent where only a part of it is known, as in the browser. */
  announcement?: Announcement | undefined;
}

/**
 * The id of a new announcement, from its title: short enough for a number to fit behind it. No title can lead out of its folder.
 *
 * @example idFrom('Feria de la Plaza: ¡ven!') // => 'feria-de-la-plaza-ven'
 */
export function idFrom(title: string): string {
  const [whole, slug] = [toSlug(title, 2 * MOST_OF_TITLE_ID), toSlug(title, MOST_OF_TITLE_ID)];
  // It ends with a word, where one ends in its second half.
  const end = whole.startsWith(`${slug}-`) || whole === slug ? slug.length : slug.lastIndexOf('-');
  return slug.slice(0, end > MOST_OF_TITLE_ID / 2 ? end : slug.length) || 'activity';
}

/** The id that a new announcement asks for: each date of a series bears its day, so that the form and the importer name it alike. */
export function stemOf({ title, series, starts }: Pick<Announcement, 'title' | 'series' | 'starts'>): string {
  return series ? `${idFrom(title)}-${starts}` : idFrom(title);
}

/** An announcement as a row would say it, by codes: what the judge reads of it is the announcement again. */
export function rawOf(announcement: Partial<Announcement>): RawValues {
  const values: RawValues = {};
  for (const field of FIELDS) {
    const value =
      field === 'organiser'
        ? [...(announcement.organisers ?? []), ...(announcement.organiserNames ?? [])]
        : isOneOf(REPORT_FIELDS, field)
          ? announcement.report?.[field]
          : announcement[field === 'spoken' ? 'languages' : field];
    const text = typeof value === 'string' ? value : (value ?? []).join('; ');
    if (text !== '') values[field] = text;
  }
  return values;
}
