import { byKey } from '../domain/keys.ts';
import { COUNT_COLUMNS } from '../domain/results/columns.ts';
import { MEASURES } from '../domain/results/count.ts';
import { faultsOf } from './cells.ts';
import type { CountContext } from './context.ts';
import { saysOf } from './finding.ts';
import { type JudgedCount, judgeCount, type RowCount } from './judge.ts';
import type { CountRow } from './read-rows.ts';

/** What a good row does to what is there. */
export interface Deed {
  judged: JudgedCount;
  count: RowCount;
  kind: 'added' | 'changed' | 'same';
  before: RowCount | null;
}

/**
 * Judges all rows of a file, against each other and against the counts that are there. A batch that is sent again gets its new numbers;
 * an empty cell takes none away.
 *
 * @param known the counts that are there, by batch; those of good rows are added
 * @param onRow is called before each row
 */
export function judgeCounts(
  rows: readonly CountRow[],
  context: CountContext,
  known: Map<string, RowCount>,
  onRow: () => void = () => {},
): { judged: JudgedCount[]; deeds: Deed[] } {
  const deeds: Deed[] = [];
  const rowOf = new Map<string, Deed>();
  const judged = rows.map((row) => {
    onRow();
    const one = judgeCount(row, context);
    if (!one.count) return one;
    const other = rowOf.get(one.count.batch);
    if (other) return againstRow(one, one.count, other);
    const before = known.get(one.count.batch) ?? null;
    const count = before ? merged(before, one.count) : one.count;
    const findings = before ? against(before, one.count, count) : [];
    if (findings.length > 0) return { ...one, findings: [...one.findings, ...findings], count: null };
    const isSame = before !== null && isEqual(before, count);
    const deed: Deed = { judged: one, count, before, kind: isSame ? 'same' : before ? 'changed' : 'added' };
    deeds.push(deed);
    rowOf.set(count.batch, deed);
    known.set(count.batch, count);
    return one;
  });
  return { judged, deeds };
}

/** The same batch stands in an earlier row. */
function againstRow(one: JudgedCount, count: RowCount, { judged, count: other }: Deed): JudgedCount {
  const row = String(judged.row.number);
  return isEqual(count, judged.count ?? other)
    ? { ...one, findings: [...one.findings, saysOf('same-row', 'batch', { row })] }
    : { ...one, findings: [...one.findings, saysOf('twice', 'batch', { found: count.batch, row })], count: null };
}

/** What the new count and the one that is there cannot both be. */
function against(before: RowCount, row: RowCount, count: RowCount) {
  const isOther =
    before.material !== row.material ||
    before.institution !== row.institution ||
    before.institutionName?.text !== row.institutionName?.text;
  return isOther ? [saysOf('other-batch', 'batch', { found: row.batch })] : faultsOf(count);
}

function merged(before: RowCount, row: RowCount): RowCount {
  const kept = byKey(MEASURES, (measure) => row[measure] ?? before[measure]);
  return { ...row, ...kept, region: row.region ?? before.region };
}

function isEqual(a: RowCount, b: RowCount): boolean {
  return changedColumns(a, b).length === 0;
}

/** The columns in which two counts of a batch differ. */
export function changedColumns(a: RowCount, b: RowCount) {
  return COUNT_COLUMNS.filter((column) => a[column] !== b[column]);
}
