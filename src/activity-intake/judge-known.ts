import { type Announcement, type Recalled, rawOf } from './announcement.ts';
import type { IntakeContext } from './context.ts';
import type { RawValues } from './fields.ts';
import { type RowFinding, rowFinding } from './finding.ts';
import { type Judged, judge } from './judge.ts';
import type { FindingCode } from './levels.ts';
import { isReport, judgeReport } from './report.ts';
import { isCancelled } from './status.ts';
import type { RawRow } from './table.ts';

export interface RecallOptions {
  /** By the code of a row. */
  recall: (row: RawRow) => Recalled | undefined;
  /** By title, day and organiser. */
  recognise: (announcement: Announcement) => Recalled | undefined;
  /** Nobody knows what is there, as without internet. */
  isBlind: boolean;
}

/**
 * Judges a row by what it says and by what is there already. What is called off needs only to be recognised: the rest of it is known.
 */
export function judgeKnown(row: RawRow, context: IntakeContext, options: RecallOptions): Judged {
  const { values } = row;
  const there = options.recall(row);
  if (isReport(values)) return judgeReport(values, there, context, options);
  if (isCancelled(values, context)) return judgeCancelled(row, values, there, context, options);
  return judge(values, context);
}

/**
 * Judges what somebody types into the form. What is called off or reported there need not be whole: the importer knows the rest by its
 * code, or by title, day and organiser.
 */
export function judgeTyped(values: RawValues, context: IntakeContext): Judged {
  if (isReport(values)) return judgeReport(values, undefined, context, { recognise: () => undefined, isBlind: true });
  const judged = judge(values, context);
  if (!isCancelled(values, context)) return judged;
  return { ...judged, findings: judged.findings.filter(({ code }) => !OF_THE_WHOLE.has(code)) };
}

function judgeCancelled(
  row: RawRow,
  values: RawValues,
  known: Recalled | undefined,
  context: IntakeContext,
  { recognise, isBlind }: RecallOptions,
): Judged {
  const judged = judge(values, context);
  const isTable = !row.isForm;
  const isPart = judged.findings.some(({ code, level }) => level === 'stop' && OF_THE_WHOLE.has(code));
  const there = known ?? (judged.announcement && (isPart || !isTable) ? recognise(judged.announcement) : undefined);
  const rest = judged.findings.filter(({ code }) => !OF_THE_WHOLE.has(code));
  if (!there) {
    if (isTable && !isPart) return judged;
    return { ...judged, findings: isBlind ? rest : [...rest, rowFinding('cancels-unknown', 'id')] };
  }
  if (!there.announcement) return { ...judged, announcement: named(judged.announcement, there), findings: rest };
  const before = rawOf(there.announcement);
  const organiser = values.organiser ?? before.organiser ?? '';
  const isAgain = there.announcement.status === 'cancelled';
  const reason = row.values.reason ?? (isAgain ? before.reason : undefined) ?? '';
  const whole = judge(
    isTable ? { ...before, reason, ...row.values, organiser } : { ...before, organiser, reason, status: 'cancelled' },
    context,
  );
  return { announcement: named(whole.announcement, there), findings: toSay(whole.findings), isBack: false };
}

/** It is about what is there, whatever its own words are. */
function named(announcement: Announcement | null, { id }: Recalled): Announcement | null {
  return announcement && { ...announcement, id };
}

/** What was accepted before is not said again of what is called off. */
function toSay(findings: readonly RowFinding[]): RowFinding[] {
  return findings.filter(
    ({ code, level }) => !OF_THE_WHOLE.has(code) && (level === 'stop' || code === 'reason-missing'),
  );
}

/** What a whole announcement has, and one that is called off need not say. */
const OF_THE_WHOLE: ReadonlySet<FindingCode> = new Set([
  'description-missing',
  'description-short',
  'description-is-title',
  'place-missing',
  'region-missing',
  'access-unknown',
]);
