import { isRecallCode } from './recall-code.ts';

/**
 * The code of a batch: what was printed at once by one institution. The code of the material, the short code of the institution and
 * a number of two digits: `30461820-MTC-01`.
 */
type BatchCode = NonNullable<ReturnType<typeof readBatch>>;

/**
 * Reads a code as people copy it: in groups, in small letters, with long dashes. `null` where it has another form.
 *
 * @example readBatch('3046 1826 – mtc – 01') // => { material: '30461820', institution: 'MTC', number: '01' }
 */
export function readBatch(text: string) {
  const plain = text
    .replace(/\s/g, '')
    .replace(/[‐-―−]/g, '-')
    .toUpperCase();
  const match = BATCH.exec(plain);
  if (!match) return null;
  const [, material = '', institution = '', number = ''] = match;
  return { material, institution, number };
}

/** Is it a code of a batch as it is kept, of a material whose check digit is right? */
export function isBatchCode(text: string): boolean {
  const code = readBatch(text);
  return code !== null && writtenBatch(code) === text && isRecallCode(code.material);
}

/** As it is kept. */
export function writtenBatch({ material, institution, number }: BatchCode): string {
  return `${material}-${institution}-${number}`;
}

/** The file of a count is named after its batch. */
export function batchId(batch: string): string {
  return batch.toLowerCase();
}

/** A code that no material has: how one looks. */
export const EXAMPLE_BATCH = '12345671-ABC-01';

const BATCH = /^(\d{8})-([A-Z0-9]{2,8})-(\d{2})$/;
