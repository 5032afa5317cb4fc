import type { Announcement } from '../../activity-intake/announcement.ts';
import type { IntakeContext } from '../../activity-intake/context.ts';
import type { RowFinding } from '../../activity-intake/finding.ts';
import type { JudgedRow } from '../../activity-intake/judge-all.ts';
import { receiptOf } from '../../activity-intake/receipt.ts';
import type { ActivityChange } from '../../domain/activities/activity.ts';
import type { Asked } from '../../domain/activities/organiser-ways.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Ledger, LedgerEntry } from '../../schemas/activities/announced.ts';
import type { Published } from './ledger.ts';

/** What an import would do; nothing is written yet. */
export interface Plan {
  ledger: Ledger;
  /** Files by their path below the content's folder; null to take one away. */
  files: Map<string, string | null>;
  ids: Map<JudgedRow, string>;
  /** What each good row does; a row that is not good does nothing, and says why. */
  actions: Map<JudgedRow, ImportAction>;
  /** Which row of this run an id belongs to: two rows never share one. */
  claimed: Map<string, { file: string; row: JudgedRow }>;
  byKey: Map<string, string[]>;
  byRow: Map<string, string[]>;
  /** The same for what activities were before they changed. */
  earlierByKey: Map<string, string[]>;
  /** The activities of each receipt; of several with one, none is meant by it. */
  byReceipt: Map<string, string[]>;
  /** Who was called: one call answers for the activities of one organiser. */
  called: string | null;
  earlierByRow: Map<string, string[]>;
}

/** `revived`: announced again though it was cancelled. `undone`: another change is taken back. `reported`: what became of it is told. */
export const IMPORT_ACTIONS = ['added', 'changed', 'cancelled', 'revived', 'undone', 'reported', 'same'] as const;
/** What a row does to what is published, and the version that it replaces. */
export interface ImportAction {
  kind: (typeof IMPORT_ACTIONS)[number];
  before: Announcement | null;
}

/** The file that a row would write: a new version of its activity, or what became of it. */
export interface Draft extends ImportAction {
  id: string;
  file: string;
  /** Null where the file stays as it is. */
  text: string | null;
  /** What the ledger keeps of it; absent where nobody imported it. */
  ledger: LedgerEntry | undefined;
  /** Why it may not be written. */
  fault?: RowFinding;
  /** What somebody should look at though the file stays as it is. */
  notes?: RowFinding[];
}

/** A call to who organises, on a number from their own public page, and the ways to every organisation. */
export interface Call {
  calledBack: NonNullable<ActivityChange['calledBack']>;
  organisations: Readonly<Record<string, Asked>>;
}

/** What the plan is made with. */
export interface PlanInput {
  dir: string;
  today: PlainDate;
  context: IntakeContext;
  /** Every activity that is there and can be read, by id; and the ids of all that are there. */
  published: ReadonlyMap<string, Published>;
  taken: ReadonlySet<string>;
  /** The name of the file that the rows come from. */
  file: string;
  /** Who brings the rows in, where that was said: somebody else reads them. */
  by: string | undefined;
  /** The call to an organiser that lets rows move and call off what people were told; absent where nobody called. */
  call: Call | undefined;
  /** What the content check has against files, by their paths: none of them is written. */
  refuse: (files: ReadonlyMap<string, string>) => ReadonlyMap<string, RowFinding[]>;
}

export function emptyPlan(ledger: Ledger): Plan {
  const plan: Plan = {
    ledger: { ...ledger },
    files: new Map(),
    ids: new Map(),
    actions: new Map(),
    claimed: new Map(),
    byKey: new Map(),
    byRow: new Map(),
    byReceipt: new Map(),
    called: null,
    earlierByKey: new Map(),
    earlierByRow: new Map(),
  };
  for (const [id, { key, row, earlier = [] }] of Object.entries(ledger)) {
    add(plan.byKey, key, id);
    add(plan.byRow, row, id);
    for (const one of earlier) {
      add(plan.earlierByKey, one.key, id);
      add(plan.earlierByRow, one.row, id);
    }
    for (const one of new Set([key, ...earlier.map((version) => version.key)])) add(plan.byReceipt, receiptOf(one), id);
  }
  return plan;
}

/** Puts one more behind a key. */
export function add<K, V>(lists: Map<K, V[]>, key: K, one: V): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}
