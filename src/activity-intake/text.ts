/**
 * A text as it is kept: composed letters, no control marks, no marks that turn the direction of reading or that nobody
 * sees, no spaces at either end. Lines stay only where `isLong`.
 */
export function cleanText(text: string, isLong = false): string {
  const plain = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(HIDDEN, '')
    .replace(SPACES, ' ');
  if (!isLong) return plain.replace(/\s+/g, ' ').trim();
  return plain
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * The key of a thing to be chosen: folded, so that « Sí » and "si" are one.
 *
 * @example toWords('a; b, c') // => ['a', 'b', 'c']
 */
export function toWords(text: string, separators = /[,;|/\n]/): string[] {
  return text
    .split(separators)
    .map((word) => cleanText(word))
    .filter((word) => word !== '');
}

/** Control marks but the end of a line, bidi controls, zero widths, soft hyphens, tags, private use, lone surrogates. */
export const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it removes.
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}\p{Co}\p{Cs}]/gu;
const SPACES = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** What a cell of a spreadsheet holds, as its reader gives it. */
export type CellValue = string | number | boolean | Date | null | undefined;

/**
 * A cell as text, the same whether a spreadsheet or a text file held it: days as `2027-07-30`, hours as `15:00`.
 * Spreadsheets keep an hour as part of a day, which never comes out exact: it is rounded to the minute.
 */
export function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(6)));
  if (typeof value === 'string') return value.slice(0, MOST);
  if (Number.isNaN(value.getTime())) return '';
  const iso = new Date(Math.round(value.getTime() / 60_000) * 60_000).toISOString();
  const [day, clock] = [iso.slice(0, 10), iso.slice(11, 16)];
  // An hour alone is a part of the first day of all, in either way that spreadsheets count days.
  if (day < '1901' || day === '1904-01-01') return clock;
  return clock === '00:00' ? day : `${day} ${clock}`;
}

/** As many letters as a spreadsheet's cell can hold. */
const MOST = 32_767;

/**
 * The text of a file in the encodings that spreadsheets write: UTF-8 and UTF-16 with their mark or without, and
 * Windows-1252 where it is neither.
 */
export function decode(bytes: Uint8Array): string {
  const wide = wideOf(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The beginning of a file's text, whatever comes behind it. */
export function decodeHead(bytes: Uint8Array, length: number): string {
  return new TextDecoder(wideOf(bytes) ?? 'windows-1252')
    .decode(bytes.subarray(0, length))
    .replace(/^(?:\uFEFF|\xEF\xBB\xBF)/, '');
}

/** UTF-16 by its mark, or by every other byte of its first letters, which are plain ones, being empty. */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a && b === 0 && c && d === 0) return 'utf-16le';
  if (a === 0 && b && c === 0 && d) return 'utf-16be';
  return null;
}
