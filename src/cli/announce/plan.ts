import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Announcement, idFrom } from '../../announce/announcement.ts';
import { says } from '../../announce/finding.ts';
import type { JudgedRow } from '../../announce/judge-all.ts';
import { toMarkdown } from '../../announce/markdown.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Ledger } from '../../schemas/activities/announced.ts';
import { hashOf, keyOf, rowHash } from './ledger.ts';

/** What an import would do; nothing is written yet. */
export interface Plan {
  ledger: Ledger;
  /** Files by their path below the content's folder; null to take one away. */
  files: Map<string, string | null>;
  ids: Map<JudgedRow, string>;
  counts: { added: number; changed: number; same: number };
}

/** What the plan is made with. */
export interface PlanInput {
  dir: string;
  today: PlainDate;
  /** Ids of all activities that are there. */
  taken: ReadonlySet<string>;
}

export function emptyPlan(ledger: Ledger): Plan {
  return { ledger: { ...ledger }, files: new Map(), ids: new Map(), counts: { added: 0, changed: 0, same: 0 } };
}

/** Adds the good rows of a file to the plan. A row that may not be written gets its finding and is good no longer. */
export function planRows(rows: readonly JudgedRow[], plan: Plan, input: PlanInput): void {
  const byKey = new Map(Object.entries(plan.ledger).map(([id, { key }]) => [key, id]));
  for (const row of rows) {
    const { announcement } = row;
    if (!row.isGood || !announcement) continue;
    const id = announcement.id ?? byKey.get(keyOf(announcement)) ?? freshId(announcement, plan, input);
    const stop = planRow(id, announcement, plan, input);
    if (stop) {
      row.findings.push(stop);
      row.isGood = false;
    } else {
      plan.ids.set(row, id);
      byKey.set(keyOf(announcement), id);
    }
  }
}

function planRow(id: string, announcement: Announcement, plan: Plan, { dir, today, taken }: PlanInput) {
  const known = plan.ledger[id];
  const file = `events/${announcement.starts.slice(0, 4)}/${id}.md`;
  if (!known && announcement.id)
    return taken.has(id) ? says('id-taken', 'id', { found: id }) : says('unknown-id', 'id', { found: id });
  const row = rowHash(announcement);
  if (known?.row === row) {
    plan.counts.same += 1;
    return null;
  }
  if (known && !plan.files.has(known.file)) {
    const there = path.join(dir, known.file);
    if (!existsSync(there) || hashOf(readFileSync(there, 'utf8')) !== known.written)
      return says('hand-edited', undefined, { found: known.file });
  }
  const sequence = known ? known.sequence + 1 : 0;
  const before =
    known && announcement.status === 'moved'
      ? startOf(plan.files.get(known.file) ?? readFileSync(path.join(dir, known.file), 'utf8'))
      : null;
  const isMoved = before !== null && (before.starts !== announcement.starts || before.from !== announcement.from);
  const text = toMarkdown(announcement, { sequence, updatedOn: today, ...(isMoved ? { previous: before } : {}) });
  if (known && known.file !== file) plan.files.set(known.file, null);
  plan.files.set(file, text);
  plan.ledger[id] = { file, key: keyOf(announcement), row, written: hashOf(text), sequence };
  plan.counts[known ? 'changed' : 'added'] += 1;
  return null;
}

/** When an activity was to be, from its file as it was written. */
function startOf(text: string): { starts: PlainDate; from?: string } | null {
  const starts = /^ {2}starts: "(.{10})"$/m.exec(text)?.[1];
  const from = /^ {2}from: "(.{5})"$/m.exec(text)?.[1];
  return starts ? { starts, ...(from ? { from } : {}) } : null;
}

/** An id that no activity has, from the title; a number behind it where it is taken. */
function freshId(announcement: Announcement, { ledger }: Plan, { taken }: PlanInput): string {
  const stem = idFrom(announcement.title);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id) && !Object.hasOwn(ledger, id)) return id;
  }
}
