import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Announcement } from '../../announce/announcement.ts';
import { toMarkdown } from '../../announce/markdown.ts';
import { fold } from '../../domain/fold.ts';
import { toYamlText } from '../import/yaml-text.ts';

/** What the importer remembers of an announcement, to know a second visit and a change by hand. */
const entrySchema = z.strictObject({
  /** Below the content's folder. */
  file: z.string(),
  /** Title, day and town, by which a row without an id is known again. */
  key: z.string(),
  /** Of what the row said. */
  row: z.string(),
  /** Of the file as it was written. */
  written: z.string(),
  sequence: z.number().int(),
});
const ledgerSchema = z.record(z.string(), entrySchema);

export type LedgerEntry = z.infer<typeof entrySchema>;
export type Ledger = Record<string, LedgerEntry>;

/** Where it is kept, below the content's folder. */
export const LEDGER = 'import/announced.yaml';

/** The ledger of a content folder; empty where there is none yet. */
export function readLedger(dir: string): Ledger {
  const file = path.join(dir, LEDGER);
  return existsSync(file) ? ledgerSchema.parse(parse(readFileSync(file, 'utf8')) ?? {}) : {};
}

/** Its text, in the order of the ids. */
export function ledgerText(ledger: Ledger): string {
  const sorted = Object.entries(ledger).sort(([a], [b]) => (a < b ? -1 : 1));
  return `# Written by npm run events:import. It tells an activity that changed in a table from one that somebody changed by hand.\n${toYamlText(Object.fromEntries(sorted))}`;
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The hash of what a row says, whatever its version. */
export function rowHash(announcement: Announcement): string {
  return hashOf(toMarkdown(announcement, { sequence: 0, updatedOn: '2000-01-01' }));
}

/** By what a row without an id is known again. */
export function keyOf({ title, starts, town = '', venue = '' }: Announcement): string {
  return `${fold(title)} | ${starts} | ${fold(town || venue)}`;
}
