import { type Change, changesOf } from '../../announce/changes.ts';
import type { AnnounceContext } from '../../announce/context.ts';
import { hostNames } from '../../announce/hosts.ts';
import type { JudgedRow } from '../../announce/judge-all.ts';
import type { Phrase } from '../../announce/sentence.ts';
import type { Table } from '../../announce/table.ts';
import { placeOf } from './report.ts';
import { DEEDS, type Plan } from './run-plan.ts';

/**
 * What the rows do to activities that are there, one line for each that is changed or cancelled: which one, of whom, and what
 * becomes of what. Whoever runs the importer reads it before anything is written.
 */
export function reportDeeds(
  rows: readonly JudgedRow[],
  { deeds }: Pick<Plan, 'deeds'>,
  { context, tables, phrase }: { context: AnnounceContext; tables: readonly Table[]; phrase: Phrase },
): string[] {
  return rows.flatMap((row) => {
    const { announcement } = row;
    const { kind, before } = deeds.get(row) ?? {};
    if (!announcement || (kind !== 'changed' && kind !== 'cancelled')) return [];
    const { title, starts } = before ?? announcement;
    const changes = before ? changesOf(before, announcement, context) : [];
    const place = placeOf(row.row, tables, phrase);
    const organiser = hostNames(before ?? announcement, context);
    const what = phrase(`announce.report-${kind}`, { title, day: starts, organiser });
    const parts = changes.map((change) => `    ${phrase(`announce.field-${change.field}`)}: ${shown(change)}`);
    return [`  ${place} · ${what}`, ...parts];
  });
}

/** How many rows of a run do what, and how many are stopped: together all of its rows. */
export function countDeeds(rows: readonly JudgedRow[], { deeds }: Pick<Plan, 'deeds'>): Record<string, string> {
  const count = (kind: (typeof DEEDS)[number]) => rows.filter((row) => deeds.get(row)?.kind === kind).length;
  return {
    all: String(rows.length),
    stopped: String(rows.filter((row) => !deeds.has(row)).length),
    ...Object.fromEntries(DEEDS.map((kind) => [kind, String(count(kind))])),
  };
}

/** Both values, cut to where they differ. */
function shown({ before, after }: Change): string {
  const letters = [...after];
  const same = [...before, ''].findIndex((letter, i) => letter !== letters[i]);
  const from = before.length > LONGEST || after.length > LONGEST ? Math.max(0, same - 20) : 0;
  const cut = (text: string) => {
    const part = [...text]
      .slice(from, from + LONGEST)
      .join('')
      .replace(/\s+/g, ' ');
    return text === '' ? '—' : `${from > 0 ? '…' : ''}${part}${[...text].length > from + LONGEST ? '…' : ''}`;
  };
  return `${cut(before)} → ${cut(after)}`;
}

const LONGEST = 80;
