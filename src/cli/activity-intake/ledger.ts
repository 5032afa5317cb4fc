import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Announcement } from '../../activity-intake/announcement.ts';
import { fromActivity, toMarkdown } from '../../activity-intake/markdown.ts';
import type { Content } from '../../check/content.ts';
import type { Activity, ActivityChange } from '../../domain/activities/activity.ts';
import { compare } from '../../domain/sorting.ts';
import type { Ledger, LedgerEntry } from '../../schemas/activities/announced.ts';
import { toYamlText } from '../yaml-text.ts';

/** Where it is kept, below the content's folder. */
export const LEDGER = 'events/announced.yaml';

/** The text of the ledger, in the order of the ids. */
export function ledgerText(ledger: Ledger): string {
  const sorted = Object.entries(ledger).sort(([a], [b]) => compare(a, b));
  return `# Written by npm run activities:import. It tells an activity that changed in a table from one that somebody changed by hand.\n${toYamlText(Object.fromEntries(sorted))}`;
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Is the file of an activity as the importer wrote it, so that nobody edited it since? */
export function isAsWritten(dir: string, { file, written }: Pick<LedgerEntry, 'file' | 'written'>): boolean {
  const own = path.join(dir, file);
  return existsSync(own) && hashOf(readFileSync(own, 'utf8')) === written;
}

/** The hash of what a row says, whatever its version. */
export function rowHash(announcement: Announcement): string {
  return hashOf(toMarkdown(announcement, { sequence: 0, updatedOn: '2000-01-01' }));
}

/** An activity that is there: its file, what it says, when it was to be before it was moved, by which call, and what became of it. */
export interface Published extends Pick<ActivityChange, 'previous' | 'calledBack'> {
  announcement: Announcement;
  file: string;
  status: Activity['status'];
  outcome: Activity['outcome'];
}

/** Every activity of the content that can be read, by id. */
export function publishedOf({ activities }: Pick<Content, 'activities'>): Map<string, Published> {
  return new Map(
    activities.flatMap(({ id, whole, body, source: { file } }) =>
      whole
        ? [
            [
              id,
              {
                ...whole.change,
                announcement: fromActivity({ ...whole, description: body }),
                file,
                status: whole.status,
                outcome: whole.outcome,
              },
            ],
          ]
        : [],
    ),
  );
}
