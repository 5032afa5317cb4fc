import { type Announcement, stemOf } from '../../activity-intake/announcement.ts';
import { changesOf } from '../../activity-intake/changes.ts';
import type { IntakeContext } from '../../activity-intake/context.ts';
import { type RowFinding, rowFinding } from '../../activity-intake/finding.ts';
import { hostKey, hostNames } from '../../activity-intake/hosts.ts';
import type { JudgedRow } from '../../activity-intake/judge-all.ts';
import { toMarkdown } from '../../activity-intake/markdown.ts';
import { keyOf } from '../../activity-intake/receipt.ts';
import { canBeTheirs, waysToAsk } from '../../domain/activities/organiser-ways.ts';
import type { LedgerEntry } from '../../schemas/activities/announced.ts';
import { hashOf, isAsWritten, type Published, rowHash } from './ledger.ts';
import { withOutcome } from './outcome.ts';
import type { Draft, ImportAction, Plan, PlanInput } from './run-plan.ts';

/** @param old the activity that the row is, where it is one that is there or names one */
export function draftOf(
  { announcement, isBack }: { announcement: Announcement } & Pick<JudgedRow, 'isBack'>,
  old: string | undefined,
  plan: Plan,
  { dir, today, context, published, taken, by, call }: PlanInput,
): Draft {
  const id = old ?? freshId(announcement, plan, taken);
  const known = Object.hasOwn(plan.ledger, id) ? plan.ledger[id] : undefined;
  const there = published.get(id);
  const before = known ? (there?.announcement ?? null) : null;
  const row = rowHash(announcement);
  const key = keyOf(announcement, context);
  const isSame = known?.row === row;
  const sequence = known ? known.sequence + (isSame ? 0 : 1) : 0;
  const isMoved = announcement.status === 'moved';
  const previous = isMoved && before ? previousOf(announcement, before, there?.previous) : undefined;
  const isCalled = before !== null && isMovedOrOff(announcement, before);
  // The call stays with a version that changes something else: people may not have been told yet of what it was for.
  const calledBack = isCalled ? call?.calledBack : there?.calledBack;
  const file = `events/${announcement.starts.slice(0, 4)}/${id}.md`;
  const fresh = toMarkdown(announcement, { sequence, updatedOn: today, previous, calledBack });
  const text = there?.outcome ? (withOutcome(fresh, there.outcome) ?? fresh) : fresh;
  const isOlder = known !== undefined && !isSame && isOlderVersion({ key, row }, known);
  const undoing = known && !isSame ? undoingOf(announcement, before, isOlder, context) : null;
  const draft = {
    id,
    file,
    text: isSame ? null : text,
    ledger: { file, key, row, sequence, ...(by ? { by } : {}), ...earlierOf(row, known), written: hashOf(text) },
    before,
    kind: undoing?.kind ?? kindOf(announcement, before, { isKnown: known !== undefined, isSame }),
  };
  const fault = faultOf();
  return { ...draft, notes: notesOf(), ...(fault ? { fault } : {}) };

  /** What somebody wrote by hand since, of which a row that says nothing new knows nothing. */
  function notesOf(): RowFinding[] {
    if (!isSame || !known || !before || isAsWritten(dir, known)) return [];
    return changesOf(announcement, before, context).map(({ field, after, before: own }) =>
      rowFinding('hand-differs', field, { file: known.file, found: after || '—', own: own || '—' }),
    );
  }

  function faultOf(): RowFinding | undefined {
    if (!known && announcement.id) return rowFinding(taken.has(id) ? 'id-taken' : 'unknown-id', 'id', { found: id });
    if (isSame || !known) return undefined;
    if (!isAsWritten(dir, known)) return rowFinding('hand-edited', undefined, { found: known.file });
    if (undoing && !isBack) return undoing.fault;
    if (isMoved && before && before.status !== 'moved' && isInPlace(announcement, before))
      return rowFinding('moved-nowhere', 'status', { day: before.starts });
    return isCalled && before ? callFault(before, plan, { call, context }) : undefined;
  }
}

/**
 * Why what people were told may not be moved or called off: nobody called who organises it, on a number from their own page, or the
 * call was to somebody else. Whoever knows the code and the name of an activity could write in its organiser's name.
 */
function callFault(
  before: Announcement,
  plan: Plan,
  { call, context }: Pick<PlanInput, 'call' | 'context'>,
): RowFinding | undefined {
  const organiser = hostNames(before, context);
  if (!call) return rowFinding('call-first', 'status', { organiser, flags: '--by … --called-back https://…' });
  const ways = waysToAsk(before.organisers, call.organisations);
  const { page } = call.calledBack;
  if (!canBeTheirs(page, ways))
    return rowFinding('call-elsewhere', 'status', { organiser, page, ways: ways.own.join(', ') || 'https://…' });
  plan.called ??= hostKey(before, context);
  return plan.called === hostKey(before, context)
    ? undefined
    : rowFinding('call-other', 'status', { organiser, flag: '--called-back' });
}

/** Is it no longer when and where people were told, or off, or on again? What was not known before is no move. */
function isMovedOrOff(now: Announcement, before: Announcement): boolean {
  const isKnown = (field: (typeof PLACE)[number]) => before[field] !== undefined && before[field] !== 'unknown';
  return (
    (now.status === 'cancelled') !== (before.status === 'cancelled') ||
    PLACE.some((field) => isKnown(field) && now[field] !== before[field])
  );
}

function kindOf(
  { status }: Announcement,
  before: Announcement | null,
  { isKnown, isSame }: { isKnown: boolean; isSame: boolean },
): Draft['kind'] {
  if (isSame) return 'same';
  if (!isKnown) return 'added';
  return status === 'cancelled' && before?.status !== 'cancelled' ? 'cancelled' : 'changed';
}

/** When a moved activity was to be: as it is published now, or as it was before a change of something else. */
function previousOf(now: Announcement, before: Announcement, older: Published['previous']): Published['previous'] {
  const { starts, from } = before;
  if (starts === now.starts && from === now.from) return older;
  return { starts, ...(from ? { from } : {}) };
}

function isInPlace(now: Announcement, before: Announcement): boolean {
  return PLACE.every((field) => now[field] === before[field]);
}

/** When and where an activity is. */
export const PLACE = ['starts', 'ends', 'from', 'to', 'venue', 'town', 'region', 'directions', 'link', 'mode'] as const;

/** An id that no activity has, from the title; a number behind it where it is taken. */
function freshId(announcement: Announcement, { ledger, claimed }: Plan, taken: PlanInput['taken']): string {
  const stem = stemOf(announcement);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id) && !Object.hasOwn(ledger, id) && !claimed.has(id)) return id;
  }
}

/** How a row stands to what is published: what it takes back, and the finding that stops it where nobody said that it should. */
interface Undoing {
  kind: Extract<ImportAction['kind'], 'revived' | 'undone'>;
  fault: RowFinding;
}

/**
 * Does a row take back what people were told since it was written: that the activity is cancelled, or moved, or anything that was
 * changed? Old copies of a table do, and nobody means it.
 *
 * @param isOlder it says what an earlier version said
 */
function undoingOf(
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
function isOlderVersion(
  { key, row }: Pick<LedgerEntry, 'key' | 'row'>,
  known: Pick<LedgerEntry, 'key' | 'earlier'>,
): boolean {
  return (known.earlier ?? []).some((one) => one.row === row || (one.key === key && key !== known.key));
}

/** What is kept of the versions before this one, the last one included. */
function earlierOf(row: string, known: LedgerEntry | undefined): Pick<LedgerEntry, 'earlier'> {
  if (!known) return {};
  const all = [...(known.earlier ?? []), { key: known.key, row: known.row }];
  const others = [...new Map(all.filter((one) => one.row !== row).map((one) => [one.row, one])).values()];
  return others.length > 0 ? { earlier: others } : {};
}
