import type { Announcement } from '../../activity-intake/announcement.ts';
import { changesOf } from '../../activity-intake/changes.ts';
import type { IntakeContext } from '../../activity-intake/context.ts';
import { type RowFinding, rowFinding } from '../../activity-intake/finding.ts';
import type { LedgerEntry } from '../../schemas/activities/announced.ts';
import type { ImportAction } from './run-plan.ts';

/** How a row stands to what is published: what it takes back, and the finding that stops it where nobody said that it should. */
export interface Undoing {
  kind: Extract<ImportAction['kind'], 'revived' | 'undone'>;
  fault: RowFinding;
}

/**
 * Does a row take back what people were told since it was written: that the activity is cancelled, or moved, or anything that was
 * changed? Old copies of a table do, and nobody means it.
 *
 * @param isOlder it says what an earlier version said
 */
export function undoingOf(
  now: Announcement,
  before: Announcement | null,
  isOlder: boolean,
  context: IntakeContext,
): Undoing | null {
  if (!before || now.status === 'cancelled') return null;
  if (before.status === 'cancelled') return { kind: 'revived', fault: rowFinding('was-cancelled', 'status') };
  if (before.status === 'moved' && now.status === 'announced')
    return { kind: 'undone', fault: rowFinding('was-moved', 'status', { day: before.starts }) };
  const [first] = isOlder ? changesOf(before, now, context) : [];
  if (!first) return null;
  const fault = rowFinding('older-copy', first.field, { found: first.after || '—', now: first.before || '—' });
  return { kind: 'undone', fault };
}

/** Is this what the activity was once: all that its row said, or its day and name? */
export function isOlderVersion(
  { key, row }: Pick<LedgerEntry, 'key' | 'row'>,
  known: Pick<LedgerEntry, 'key' | 'earlier'>,
): boolean {
  return (known.earlier ?? []).some((one) => one.row === row || (one.key === key && key !== known.key));
}

/** What is kept of the versions before this one, the last one included. */
export function earlierOf(row: string, known: LedgerEntry | undefined): Pick<LedgerEntry, 'earlier'> {
  if (!known) return {};
  const all = [...(known.earlier ?? []), { key: known.key, row: known.row }];
  const others = [...new Map(all.filter((one) => one.row !== row).map((one) => [one.row, one])).values()];
  return others.length > 0 ? { earlier: others } : {};
}
