import type { PlainDate } from '../plain-date.ts';
import type { Activity } from './activity.ts';
import { isOver } from './indexed.ts';

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
