/**
 * Patterns by which a language guards announcements. They are looked for in a text as its reader takes it in
 * (`readable.ts`), so that capitals, accents and marks nobody sees do not matter. `*` is the rest of a word, `…` some words
 * of the same sentence, `#` a number, `(a|b)` a choice in which a side may be empty, `<name>` a list of the same file, `^`
 * at the very beginning that of a sentence; a space is whatever parts two words.
 *
 * No sign repeats without an end, and a pattern has few gaps, so that a search ends soon whatever it is looked for in.
 */
export type Groups = Readonly<Record<string, readonly string[]>>;

export const LONGEST_PATTERN = 300;
/** Places in one pattern where words may stand. */
export const MOST_GAPS = 3;

/** Why a pattern cannot be used. */
export type PatternFault = 'too-long' | 'brackets' | 'gaps' | 'empty' | 'group';

/** What is wrong with a pattern; null where it can be used. */
export function patternFault(pattern: string, groups: Groups): PatternFault | null {
  if (pattern.length > LONGEST_PATTERN) return 'too-long';
  const named = [...pattern.matchAll(NAMED)].map(([, name = '']) => name);
  if (named.some((name) => !Object.hasOwn(groups, name))) return 'group';
  const plain = named.flatMap((name) => groups[name] ?? []);
  if (plain.some((word) => /[<>…^]/.test(word) || word.length > LONGEST_PATTERN)) return 'group';
  if ((pattern.match(/…/g) ?? []).length > MOST_GAPS) return 'gaps';
  if (!isBalanced(pattern)) return 'brackets';
  return isEmpty(pattern.replace(/^\^/, ''), groups) ? 'empty' : null;
}

/** The lists that a pattern names, each as if it held a word: what is wrong with the pattern but for them. */
export function groupsNamed(pattern: string): Groups {
  return Object.fromEntries([...pattern.matchAll(NAMED)].map(([, name = '']) => [name, ['x']]));
}

/** Does a pattern stand for no text at all too? */
function isEmpty(pattern: string, groups: Groups): boolean {
  const sign = pattern.charAt(0);
  if (sign === '') return true;
  if (sign === '(') {
    const { sides, rest } = choiceOf(pattern);
    return sides.some((side) => isEmpty(side, groups)) && isEmpty(rest, groups);
  }
  return (sign === '*' || sign === ' ') && isEmpty(pattern.slice(1), groups);
}

/** The sides of the choice that a pattern begins with, and what follows it. */
export function choiceOf(pattern: string): { sides: string[]; rest: string } {
  const sides = [''];
  let depth = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern.charAt(at);
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return { sides, rest: pattern.slice(at + 1) };
    if (depth === 1 && sign === '|') sides.push('');
    else if (!(depth === 1 && sign === '(' && at === 0)) sides.push(`${sides.pop() ?? ''}${sign}`);
  }
  return { sides, rest: '' };
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

const NAMED = /<([a-z-]+)>/gi;
