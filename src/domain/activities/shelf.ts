import { type Activity, hasDay } from './activity.ts';

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
