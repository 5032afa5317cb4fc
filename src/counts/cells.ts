import { fold } from '../domain/fold.ts';
import { isRecallCode } from '../domain/materials/recall-code.ts';
import { EXAMPLE_BATCH, isKeptBatch, readBatch, writtenBatch } from '../domain/results/batch-code.ts';
import { type Measure, MOST_COUNTED } from '../domain/results/count.ts';
import { countFaults } from '../domain/results/faults.ts';
import { type CountFinding, saysOf } from './finding.ts';

/** What cannot be so, as findings of a row. */
export function faultsOf(count: Parameters<typeof countFaults>[0]): CountFinding[] {
  return countFaults(count).map(({ code, field, most }) =>
    saysOf(code, field, { most, found: field === 'to' ? (count.to ?? '') : String(count[field] ?? '') }),
  );
}

/** What a cell says, and what is to be said of it. */
export interface Read<T> {
  value: T;
  findings: CountFinding[];
}

/** The code of a batch; `null` where it is none. */
export function readBatchCell(found: string): Read<string | null> {
  if (fold(found) === '') return { value: null, findings: [saysOf('no-batch', 'batch', { example: EXAMPLE_BATCH })] };
  const code = readBatch(found);
  if (!code) return { value: null, findings: [saysOf('bad-batch', 'batch', { found, example: EXAMPLE_BATCH })] };
  const batch = writtenBatch(code);
  return isKeptBatch(batch, isRecallCode)
    ? { value: batch, findings: [] }
    : { value: null, findings: [saysOf('wrong-digit', 'batch', { found, thing: code.thing })] };
}

/** A whole number; `null` where a cell has marks alone. What may part thousands or a half is for its writer to say. */
export function readNumber(found: string, column: Measure): Read<number | null> {
  if (fold(found) === '') return { value: null, findings: [] };
  const plain = /^\d{1,3}(?: \d{3})+$/.test(found)
    ? found.replaceAll(' ', '')
    : found.replace(/^(\d+)[.,]0{1,2}$/, '$1');
  if (!/^\d{1,15}$/.test(plain)) return { value: null, findings: [saysOf('not-a-number', column, { found })] };
  const value = Number(plain);
  return value > MOST_COUNTED
    ? { value: null, findings: [saysOf('too-many', column, { found, most: String(MOST_COUNTED) })] }
    : { value, findings: [] };
}
