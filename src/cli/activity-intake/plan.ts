import type { Announcement } from '../../activity-intake/announcement.ts';
import { type RowFinding, rowFinding } from '../../activity-intake/finding.ts';
import { isFresh } from '../../activity-intake/judge.ts';
import type { JudgedRow } from '../../activity-intake/judge-all.ts';
import { keyOf, receiptOf } from '../../activity-intake/receipt.ts';
import { draftOf } from './draft.ts';
import { rowHash } from './ledger.ts';
import { outcomeDraft } from './outcome.ts';
import { add, type Draft, type Plan, type PlanInput } from './run-plan.ts';

/**
 * The activity that a row without an id brought in before: by title, day, town and organiser, and where several have those by
 * all that the row says, or by the hour. Where none is so now, one that was so once: an old copy is no new activity. A row that
 * says that it is new looks for none but its own very text.
 */
export function findOld(
  announcement: Announcement,
  isNew: boolean,
  plan: Plan,
  { context, published }: Pick<PlanInput, 'context' | 'published'>,
): string | undefined {
  const isFree = (id: string) => !plan.claimed.has(id);
  const row = rowHash(announcement);
  const own = plan.byRow.get(row) ?? [];
  const older = plan.earlierByRow.get(row) ?? [];
  if (isNew) return own.find(isFree) ?? older.find(isFree);
  const key = keyOf(announcement, context);
  const alike = plan.byKey.get(key) ?? [];
  if (alike.length === 0) {
    const once = [...older, ...(plan.earlierByKey.get(key) ?? [])];
    return once.find(isFree) ?? once[0];
  }
  if (alike.length < 2) return alike[0];
  const exact = alike.filter((id) => own.includes(id));
  const sameHour = alike.filter((id) => published.get(id)?.announcement.from === announcement.from);
  return exact.find(isFree) ?? exact[0] ?? (sameHour.length === 1 ? sameHour[0] : undefined);
}

/** Adds the good rows of a file to the plan. A row that may not be written gets its finding and is good no longer. */
export function planRows(rows: readonly JudgedRow[], plan: Plan, input: PlanInput): void {
  const drafts = new Map<JudgedRow, Draft>();
  const stop = (row: JudgedRow, findings: readonly RowFinding[]) => {
    row.findings.push(...findings);
    row.isGood = false;
  };
  for (const row of rows) {
    const { announcement } = row;
    if (!row.isGood || !announcement) continue;
    const isNew = isFresh(row.row.values.id?.trim() ?? '', input.context);
    const old = announcement.id ?? findOld(announcement, isNew, plan, input);
    const { report } = announcement;
    const draft = report
      ? outcomeDraft({ ...announcement, report }, plan, input)
      : draftOf({ announcement, isBack: row.isBack }, old, plan, input);
    const holder = plan.claimed.get(draft.id);
    const [twin] = old || isNew || report ? [] : (plan.byKey.get(keyOf(announcement, input.context)) ?? []);
    const fault = holder
      ? sharedFinding(holder, input.file)
      : // Several are alike, and nothing tells which of them it is.
        twin
        ? rowFinding('near', 'id', { title: announcement.title, id: twin })
        : draft.fault;
    if (fault) stop(row, [fault]);
    else {
      plan.claimed.set(draft.id, { file: input.file, row });
      drafts.set(row, draft);
      row.findings.push(...(draft.notes ?? []));
    }
  }
  // With plain line ends, as the check reads files: one that an editor keeps may have others.
  const texts = [...drafts.values()].flatMap(({ file, text }) =>
    text === null ? [] : [[file, text.replace(/^\uFEFF|\r(?=\n)/g, '')] as const],
  );
  const refused = input.refuse(new Map(texts));
  for (const [row, draft] of drafts) {
    const findings = draft.text === null ? undefined : refused.get(draft.file);
    if (findings) stop(row, findings);
    else write(row, draft, plan);
  }
}

function write(row: JudgedRow, { id, file, text, ledger, before, kind }: Draft, plan: Plan): void {
  plan.ids.set(row, id);
  plan.actions.set(row, { kind, before });
  if (text === null) return;
  plan.files.set(file, text);
  if (!ledger) return;
  const known = Object.hasOwn(plan.ledger, id) ? plan.ledger[id] : undefined;
  if (known && known.file !== ledger.file) plan.files.set(known.file, null);
  plan.ledger[id] = ledger;
  if (kind === 'reported') return;
  add(plan.byKey, ledger.key, id);
  if (kind === 'added') add(plan.byReceipt, receiptOf(ledger.key), id);
  add(plan.byRow, ledger.row, id);
}

/** Another row of this run is that activity already. */
function sharedFinding(holder: { file: string; row: JudgedRow }, file: string): RowFinding {
  const row = String(holder.row.row.number);
  return holder.file === file
    ? rowFinding('same-row', undefined, { row })
    : rowFinding('same-elsewhere', undefined, { row, file: holder.file });
}
