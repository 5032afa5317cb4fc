import { readFileSync, statSync } from 'node:fs';

/**
 * The text of a file with plain line ends and without a byte-order mark, or why there is none.
 * Editors on Windows write both; neither is a mistake.
 */
export function readText(path: string): { text: string } | { problem: 'missing' | 'not-text' | 'too-large' } {
  let bytes: Buffer;
  try {
    if (statSync(path).size > MOST_BYTES) return { problem: 'too-large' };
    bytes = readFileSync(path);
  } catch {
    return { problem: 'missing' };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (CONTROL.test(text)) return { problem: 'not-text' };
    return { text: text.replace(/\r\n?/g, '\n') };
  } catch {
    return { problem: 'not-text' };
  }
}

/** Bytes of a file of the content, about ten times what the largest has. */
export const MOST_BYTES = 2_000_000;

/** Control characters that no text has; tab, line feed and carriage return are text. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;
