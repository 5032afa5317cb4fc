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
