import { createHash } from 'node:crypto';
import type { Activity } from '../../domain/activities/activity.ts';

/** What no reader of the site sees, or what the team itself wrote of it; everything else counts, also a field that comes later. */
const UNSEEN: ReadonlySet<string> = new Set([
  'id',
  'year',
  'sequence',
  'updatedOn',
  'confirmed',
  'confidence',
  'overrides',
  'calledBack',
  'reading',
  // Codes and a number, of no words of anybody's.
  'outcome',
]);

/**
 * The hash of all that a reader of the site sees of an activity: who reads it answers for this and for nothing else. The order of
 * keys, white space at the ends, how lines end, the way in which an accent is written and a record with nothing in it do not count.
 */
export function seenHash(activity: Omit<Activity, 'id' | 'year' | 'reading'>): string {
  return createHash('sha256')
    .update(JSON.stringify(seenPart(activity)).normalize('NFC'))
    .digest('hex')
    .slice(0, DIGITS);
}

function seenPart(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n').trim();
  if (Array.isArray(value)) return value.map(seenPart);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .flatMap(([key, part]): [string, unknown][] => (UNSEEN.has(key) ? [] : [[key, seenPart(part)]]))
    .filter(([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** So many that no sender finds two announcements with one hash, to have one read and then send the other. */
const DIGITS = 32;
