import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Announcement, Report } from '../../activity-intake/announcement.ts';
import { changesOf } from '../../activity-intake/changes.ts';
import { rowFinding } from '../../activity-intake/finding.ts';
import { FRONT_MATTER } from '../../check/source/front-matter.ts';
import type { Activity } from '../../domain/activities/activity.ts';
import { splice } from '../splice-yaml.ts';
import { hashOf, isAsWritten } from './ledger.ts';
import type { Draft, Plan, PlanInput } from './run-plan.ts';

/** The file of an activity with what its organiser reported. It is no new version: what a row once said of it stays in the ledger. */
export function outcomeDraft(
  announcement: Announcement & { report: Report },
  { ledger }: Pick<Plan, 'ledger'>,
  { dir, today, context, published, by }: PlanInput,
): Draft {
  const { report, ...named } = announcement;
  const { id = '', mode } = named;
  const known = Object.hasOwn(ledger, id) ? ledger[id] : undefined;
  const { file, outcome, status } = published.get(id) ?? { file: '' };
  const before: Announcement = { ...named, mode: outcome?.mode ?? 'unknown', ...(outcome ? reportOf(outcome) : {}) };
  const kind = changesOf(before, announcement, context).length > 0 ? 'reported' : 'same';
  const draft = { id, file, text: null, ledger: known, before, kind } as const;
  if (kind === 'same' || file === '') return draft;
  // What only the press told was announced by nobody, and its page tells no outcome.
  if (status === 'reported') return { ...draft, fault: rowFinding('id-taken', 'id', { found: id }) };
  if (by === undefined) return { ...draft, fault: rowFinding('report-by', 'held', { flag: '--by …' }) };
  const { held, people, counted } = report;
  const text = withOutcome(readFileSync(path.join(dir, file), 'utf8'), {
    held,
    ...(mode === 'unknown' ? {} : { mode }),
    ...(counted ? { counted: { people: Number(people), method: counted } } : {}),
    by,
    on: today,
  });
  if (text === null) return { ...draft, fault: rowFinding('hand-edited', undefined, { found: file }) };
  // Where somebody edited the file it counts as edited still.
  const isOurs = known !== undefined && isAsWritten(dir, known);
  return { ...draft, text, ledger: isOurs ? { ...known, written: hashOf(text) } : known };
}

type Outcome = NonNullable<Activity['outcome']>;

/** An activity's file with its outcome, of which every other byte stays; `null` where that cannot be. */
export function withOutcome(text: string, outcome: Outcome): string | null {
  const [, before = '', front, after = ''] = FRONT_MATTER.exec(text) ?? [];
  const next = front === undefined ? null : splice(front, ['outcome'], outcome);
  return next === null ? null : `${before}${next}${after}`;
}

/** What is known of an activity by now, as its report would say it. */
function reportOf({ held, counted }: Outcome): { report: Report } {
  return { report: { held, ...(counted ? { people: String(counted.people), counted: counted.method } : {}) } };
}
