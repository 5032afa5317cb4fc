import type { ReadingState } from '../../codes/activity.ts';
import type { Reading } from '../../schemas/activities/readings.ts';
import type { Activity } from './activity.ts';

/** An activity as its file says, before it is known whether somebody read it. */
export type Announced = Omit<Activity, 'reading'>;

/** One activity with all that decides what the site shows of it. */
export interface Held {
  current: Announced;
  /** The hash of what a reader of the site would see of it. */
  hash: string;
  reading: Reading | undefined;
  /** What was read last, where that is kept. */
  version: Announced | undefined;
}

/**
 * What the site shows of an activity: what is there, where somebody read it; else what was read last, marked; else, in preview,
 * what nobody has read. Nothing of what somebody stopped is shown, and a published site shows nothing that nobody has read.
 *
 * That it was called off is told at once, where the organiser was called back, with nothing of its new words.
 *
 * @returns null where it is not shown
 */
export function shownActivity({ current, hash, reading, version }: Held, isLive: boolean): Activity | null {
  if (reading?.read?.hash === hash) return { ...current, reading: 'read' };
  if (version && reading?.read)
    return isCalledOff(current)
      ? calledOff(version, current)
      : { ...version, outcome: current.outcome, reading: 'changed' };
  return isLive || reading?.stopped?.hash === hash ? null : { ...current, reading: 'unread' };
}

/** Is there something of it that somebody still has to read? */
export function readingState({ hash, reading, version }: Omit<Held, 'current'>): ReadingState | 'stopped' {
  if (reading?.read?.hash === hash) return 'read';
  if (reading?.stopped?.hash === hash) return 'stopped';
  return version && reading?.read ? 'changed' : 'unread';
}

function isCalledOff({ status, change }: Announced): boolean {
  return status === 'cancelled' && change?.calledBack !== undefined;
}

function calledOff(version: Announced, { sequence, updatedOn, change }: Announced): Activity {
  const { calledBack } = change ?? {};
  return { ...version, status: 'cancelled', change: { calledBack }, sequence, updatedOn, reading: 'read' };
}
