import type { Notice } from '../../schemas/facts.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
import type { Activity, DatedActivity } from './activity.ts';

/**
 * Do calendars and feeds still carry an activity at `today`? One that was cancelled stays until a day after it would have
 * ended, so that everyone who had it in a calendar is told; its page stays for good.
 */
export function isToldOf({ status, when }: Pick<DatedActivity, 'status' | 'when'>, today: PlainDate): boolean {
  return status !== 'cancelled' || today <= addDays(when.ends ?? when.starts, 1);
}

/** What people are told of an activity, and since which call to its organiser. */
export function noticeOf({ when, place, mode, status, sequence, change }: NoticeParts): Notice {
  const { starts, ends, from, to } = when;
  const begin = [starts, from].filter(Boolean).join('T');
  const end = ends || to ? `/${[ends ?? starts, to].filter(Boolean).join('T')}` : '';
  const where = [place?.venue, place?.town, place?.region, mode === 'online' ? mode : undefined].filter(Boolean);
  const called = change?.calledBack?.on;
  return { sequence, starts: begin + end, place: where.join(', ') || null, status, ...(called ? { called } : {}) };
}

type NoticeParts = Pick<Activity, 'when' | 'place' | 'mode' | 'status' | 'sequence' | 'change'>;

/** How a new version goes against what was published: changed without being counted, or counted backwards. */
export function noticeMistake(now: Notice, published: Notice): 'uncounted' | 'backwards' | null {
  if (now.sequence < published.sequence) return 'backwards';
  const isSame = now.starts === published.starts && now.place === published.place && now.status === published.status;
  return isSame || now.sequence > published.sequence ? null : 'uncounted';
}
