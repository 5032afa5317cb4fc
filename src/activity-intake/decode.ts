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
