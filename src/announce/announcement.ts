import type { ActivityKind, ActivityMode, Answer } from '../domain/activities/activity.ts';
import type { PlainDate } from '../domain/plain-date.ts';

/** An announcement as every door leaves it: the same fields in the same form, whether typed, or read from a sheet or a calendar. */
export interface Announcement {
  /** The id that the row names; absent for a new one. */
  id?: string;
  title: string;
  description: string;
  lang: string;
  organisers: string[];
  organiserNames: string[];
  sectors: string[];
  kind: ActivityKind;
  status: 'announced' | 'moved' | 'cancelled';
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
  stepFree: Answer;
  signLanguage: Answer;
  captions: Answer;
  interpretation: Answer;
  quietSpace: Answer;
  /** What is spoken there; empty where nobody says. */
  languages: string[];
  /** Why it was moved or cancelled. */
  reason?: string;
}

/**
 * The id of a new announcement, from its title: small letters, digits and hyphens, at most 48, so that a number still
 * fits behind it. No title can lead out of its folder.
 *
 * @example idFrom('Feria de la Plaza: ¡ven!') // => 'feria-de-la-plaza-ven'
 */
export function idFrom(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/g, '');
  return slug || 'actividad';
}

/** Is this an id and nothing else: no path, no dots? */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 64;
}
