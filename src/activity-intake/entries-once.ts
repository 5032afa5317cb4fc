import { rawOf } from './announcement.ts';
import type { FieldName, RawValues } from './fields.ts';
import type { RowFinding } from './finding.ts';
import type { JudgedRow } from './judge-all.ts';

/** What is to be said of rows, each entry of a calendar once. */
export interface EntriesOnce {
  rows: JudgedRow[];
  /** Some entry names nobody who organises it: that is said once, and not of each. */
  lacksHost: boolean;
}

/** Dates of one entry of which the same is said become one; rows of a table stay as they are. */
export function entriesOnce(rows: readonly JudgedRow[]): EntriesOnce {
  const groups = new Map<string, JudgedRow>();
  let lacksHost = false;
  for (const [i, judged] of rows.entries()) {
    const { entry, number } = judged.row;
    const findings = entry ? judged.findings.filter((one) => !isHostMissing(one)) : judged.findings;
    lacksHost ||= findings.length < judged.findings.length;
    const key = entry ? `${number} ${JSON.stringify(findings)}` : `row ${i}`;
    const first = groups.get(key);
    const { entry: facts = entry } = first?.row ?? {};
    const dates = (first?.row.entry?.dates ?? 0) + 1;
    groups.set(key, {
      ...(first ?? judged),
      findings,
      row: { ...(first ?? judged).row, ...(facts ? { entry: { ...facts, dates } } : {}) },
    });
  }
  return { rows: [...groups.values()], lacksHost };
}

/** What calendars do not hold, and neither the rows nor whoever brings them have said. */
export function lackingIn(rows: readonly JudgedRow[], defaults: RawValues): FieldName[] {
  return SELDOM_HELD.filter((field) =>
    rows.some(({ row, announcement }) => {
      const value = (announcement && rawOf(announcement)[field]) ?? row.values[field] ?? defaults[field] ?? '';
      return !row.isClosed && (value === '' || value === 'unknown');
    }),
  );
}

function isHostMissing({ code, column }: RowFinding): boolean {
  return code === 'missing' && column === 'organiser';
}

const SELDOM_HELD = ['organiser', 'region', 'cost', 'stepFree', 'audiences', 'sectors'] as const satisfies FieldName[];
