/**
 * Patterns by which a language guards announcements. They are looked for in a text as its reader takes it in
 * (`readable.ts`), so that capitals, accents and marks nobody sees do not matter. `*` is the rest of a word, `…` some words
 * of the same sentence, `#` a number, `(a|b)` a choice in which a side may be empty, `^` at the very beginning that of a
 * sentence; a space is whatever parts two words.
 *
 * No sign repeats without an end, and a pattern has few gaps, so that a search ends soon whatever it is looked for in.
 */
export const LONGEST_PATTERN = 300;
/** Places in one pattern where words may stand. */
export const MOST_GAPS = 3;

/** Why a pattern cannot be used. */
export type PatternFault = 'too-long' | 'brackets' | 'gaps' | 'empty';

/** What is wrong with a pattern; null where it can be used. */
export function patternFault(pattern: string): PatternFault | null {
  if (pattern.length > LONGEST_PATTERN) return 'too-long';
  if ((pattern.match(/…/g) ?? []).length > MOST_GAPS) return 'gaps';
  if (!isBalanced(pattern)) return 'brackets';
  return isEmpty(pattern) ? 'empty' : null;
}

/** Does a pattern whose brackets match stand for no text at all too? */
function isEmpty(pattern: string): boolean {
  const letters = pattern.replace(/^\^|[*… ]/g, '').replace(/[^()|]/gu, '.');
  return new RegExp(`^(?:${letters})$`, 'u').test('');
}

/** Do the brackets of a pattern match, and does every choice stand inside of them? */
export function isBalanced(pattern: string): boolean {
  let depth = 0;
  for (const sign of pattern) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0 || (sign === '|' && depth === 0)) return false;
  }
  return depth === 0;
}
