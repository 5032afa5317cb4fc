/**
 * The short code of a material that is carried away, and of the receipt of an announcement: seven digits and a check digit. Damm's
 * finds every single wrong digit and every swap of two neighbours (H. M. Damm, "Total anti-symmetrische Quasigruppen", Marburg 2004).
 */
const DIGITS = 7;

/** A totally anti-symmetric quasigroup of order ten, with zeros on its diagonal (Damm 2004, page 111). */
const QUASIGROUP = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const;

/** The digit that stands after some digits. */
function checkDigit(digits: string): string {
  return [...digits].reduce((row, digit) => QUASIGROUP[Number(row)]?.[Number(digit)] ?? '0', '0');
}

/** Has it the form of a code, with the right check digit? */
export function isRecallCode(text: string): boolean {
  return /^\d{8}$/.test(text) && checkDigit(text.slice(0, DIGITS)) === text.at(-1);
}

/**
 * The code of what a fingerprint tells apart.
 *
 * @param fingerprint hexadecimal, at least ten digits
 * @param isTaken whether something else has a code already; then the next one is tried
 */
export function recallCode(fingerprint: string, isTaken: (code: string) => boolean): string {
  const space = 10 ** DIGITS;
  const first = Number.parseInt(fingerprint.slice(0, 10), 16) % space;
  for (let step = 0; step < space; step += 1) {
    const digits = String((first + step) % space).padStart(DIGITS, '0');
    const code = `${digits}${checkDigit(digits)}`;
    if (!isTaken(code)) return code;
  }
  throw new Error('Every code is taken.');
}

/** As it is printed: in two groups, since eight digits in a row are hard to copy. */
export function shownCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}

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
