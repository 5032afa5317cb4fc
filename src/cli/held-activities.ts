import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ActivityEntry, Content, EntryOf } from '../check/content.ts';
import { hashOfEntry } from '../check/rules/activities/readings.ts';
import { isOver } from '../domain/activities/indexed.ts';
import { UNDATED } from '../domain/activities/mistakes.ts';
import { type Announced, type Held, readingState } from '../domain/activities/reading.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { inOrder } from '../domain/sorting.ts';

/** An activity with its file. */
export interface HeldFile extends Held {
  file: string;
  versionFile: string | undefined;
}

/** The same with the text of its file, as it is now. */
export function withText(held: HeldFile, dir: string): HeldFile & { text: string } {
  return { ...held, text: readFileSync(path.join(dir, held.file), 'utf8') };
}

/** Every activity without mistakes, with what decides whether the site shows it. */
export function heldActivities({ activities, readVersions, readings }: Content): HeldFile[] {
  const versions = new Map(readVersions.map((entry) => [entry.id, entry]));
  return activities.flatMap((entry) => {
    const current = toAnnounced(entry);
    const hash = hashOfEntry(entry);
    if (!current || !hash) return [];
    const version = versions.get(entry.id);
    return {
      current,
      hash,
      reading: readings?.whole?.[entry.id],
      version: version && toAnnounced(version),
      file: entry.source.file,
      versionFile: version?.source.file,
    };
  });
}

/**
 * The activities that somebody still has to read, the nearest day first; those that are over or have no day come last.
 *
 * @param withStopped followed by those that somebody stopped, so that they can be let through
 */
export function toBeRead(content: Content, today: PlainDate, withStopped = false): HeldFile[] {
  const states = ['unread', 'changed', ...(withStopped ? ['stopped'] : [])];
  const toRead = heldActivities(content).filter((held) => states.includes(readingState(held)));
  return inOrder(
    toRead,
    (held) => Number(readingState(held) === 'stopped'),
    (held) => Number(isOver(held.current, today)),
    ({ current }) => current.when.starts ?? UNDATED,
    ({ current }) => current.id,
  );
}

function toAnnounced({ id, year, whole, body }: ActivityEntry | EntryOf<'readVersions'>): Announced | undefined {
  return whole ? { ...whole, id, year: year === UNDATED ? null : Number(year), description: body.trim() } : undefined;
}
