import { faultsOf, readBatchCell, readNumber } from '../../counts/cells.ts';
import type { CountFinding } from '../../counts/finding.ts';
import { byKey } from '../../domain/keys.ts';
import { COUNT_COLUMNS, type CountColumn } from '../../domain/results/columns.ts';
import { MEASURES, type Measures } from '../../domain/results/count.ts';

/** What is typed of one batch, as text. */
export type Typed = Readonly<Record<CountColumn, string>>;

export const EMPTY: Typed = byKey(COUNT_COLUMNS, () => '');

/** What is typed of one batch as numbers, and what is to be said of it. */
export interface ReadTyped {
  measures: Measures;
  findings: CountFinding[];
}

/** Reads a batch by the rules of the importer; nothing is said of one in which nothing is typed yet. */
export function readTyped(typed: Typed): ReadTyped {
  const cells = byKey(MEASURES, (measure) => readNumber(typed[measure].trim(), measure));
  const measures = byKey(MEASURES, (measure) => cells[measure].value);
  if (isUntouched(typed)) return { measures, findings: [] };
  const said = [...readBatchCell(typed.batch).findings, ...MEASURES.flatMap((measure) => cells[measure].findings)];
  const isAllRead = said.every(({ column }) => column === 'batch');
  return {
    measures,
    findings: isAllRead ? [...said, ...faultsOf({ ...measures, from: typed.from, to: typed.to })] : said,
  };
}

export function isUntouched(typed: Typed): boolean {
  return COUNT_COLUMNS.every((column) => typed[column].trim() === '');
}

/** The sums of several batches; `null` where nobody counted. */
export function sumsOf(batches: readonly Measures[]): Measures {
  return byKey(MEASURES, (measure) => {
    const counted = batches.flatMap((batch) => batch[measure] ?? []);
    return counted.length === 0 ? null : counted.reduce((sum, value) => sum + value, 0);
  });
}
