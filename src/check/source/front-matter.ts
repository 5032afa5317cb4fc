/**
 * Splits a file that begins with its facts at its two `---` lines; `null` where the first one is missing or never closed.
 *
 * @param text with plain line ends
 * @returns both parts, with the lines of the file that they begin at
 */
export function splitFrontMatter(text: string) {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trim() !== '');
  if (!isFence(lines[start] ?? '')) return null;
  const end = lines.findIndex((line, i) => i > start && isFence(line));
  if (end < 0) return null;
  return {
    front: lines.slice(start + 1, end).join('\n'),
    frontLine: start + 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

/** What stands before the facts of a file, the facts, and what stands behind them, with all of its bytes. */
export const FRONT_MATTER = /^(\uFEFF?(?:[ \t]*\r?\n)*---[ \t]*\r?\n)((?:[^\n]*\n)*?)(---[ \t]*(?:\r?\n[\s\S]*)?)$/;

function isFence(line: string): boolean {
  return /^---\s*$/.test(line);
}
