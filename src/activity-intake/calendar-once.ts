import { rawOf } from './announcement.ts';
import type { FieldName, RawValues } from './fields.ts';
import type { JudgedRow } from './judge-all.ts';

/**
 * Takes out of the rows of a calendar that nobody is named who organises it; rows of a table stay as they are.
 *
 * @returns `lacksHost`: some entry names nobody who organises it
 */
export function saidOnce(rows: readonly JudgedRow[]) {
  const isSaidOnce = ({ row }: JudgedRow, { code, column }: JudgedRow['findings'][number]) =>
    row.entry !== undefined && code === 'missing' && column === 'organiser';
  return {
    rows: rows.map((one) => ({ ...one, findings: one.findings.filter((finding) => !isSaidOnce(one, finding)) })),
    lacksHost: rows.some((one) => one.findings.some((finding) => isSaidOnce(one, finding))),
  };
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

const SELDOM_HELD = ['organiser', 'region', 'cost', 'stepFree', 'audiences', 'sectors'] as const satisfies FieldName[];
