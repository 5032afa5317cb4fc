import { digitsOf, isDialled } from '../../domain/line/dialling.ts';
import type { FactRecord } from './records.ts';

/**
 * Fills `sharedWith`: two services of one country that a caller reaches on the same number name each other, so that a page
 * can say so. Returns new records.
 */
export function fillSharedWith(records: readonly FactRecord[]): FactRecord[] {
  const byNumber = new Map<string, string[]>();
  for (const record of records) {
    for (const key of numberKeys(record)) byNumber.set(key, [...(byNumber.get(key) ?? []), record.id]);
  }
  return records.map((record) => {
    const others = numberKeys(record).flatMap((key) => byNumber.get(key) ?? []);
    const sharedWith = [...new Set(others)].filter((id) => id !== record.id).sort();
    return { ...record, file: { ...record.file, sharedWith } };
  });
}

function numberKeys({ country, file }: FactRecord): string[] {
  return [...new Set(file.channels.filter(isDialled).map((channel) => `${country} ${digitsOf(channel.value)}`))];
}
