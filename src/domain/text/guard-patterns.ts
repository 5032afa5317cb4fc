import { readable } from './readable.ts';
import { ANY_SCRIPT, type SignClasses } from './sign-classes.ts';

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

/**
 * The source of a regular expression, for the flag `u`, that finds one of a few patterns in `plain` of a readable text; it
 * finds nothing where there are none. A pattern that may not be used is passed over: the content check names it.
 */
export function guardSource(patterns: readonly string[], groups: Groups): string {
  const sources = patterns
    .filter((pattern) => patternFault(pattern, groups) === null)
    .map((pattern) => sourceOf(pattern, groups, signsIn(ANY_SCRIPT)));
  return sources.length > 0 ? `(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])` : '(?!)';
}

/** The source of one pattern that stands where it is looked for, and ends where a word does, in texts of some signs. */
export function placedSource(pattern: string, groups: Groups, classes: SignClasses): string {
  const signs = signsIn(classes);
  return `(?:${sourceOf(pattern, groups, signs)})${signs.end}`;
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

/** The source of a regular expression for one pattern, up to its end. */
function sourceOf(pattern: string, groups: Groups, signs: Signs): string {
  const starts = pattern.startsWith('^');
  const text = (starts ? pattern.slice(1) : pattern).replace(/ *…$/, '').replace(/ *… */g, '…').trim();
  const parts = text.split(/(<[a-z-]+>)/i);
  const source = parts.map((part) => {
    const name = /^<([a-z-]+)>$/i.exec(part)?.[1];
    return name
      ? `(?:${(groups[name] ?? []).map((word) => sourceOfSigns(word, signs)).join('|')})`
      : sourceOfSigns(part, signs);
  });
  return `${starts ? signs.start : ''}${source.join('')}`;
}

function sourceOfSigns(text: string, { each }: Signs): string {
  return [...text].map((sign) => each[sign] ?? readable(sign).plain.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('');
}

function isBalanced(pattern: string): boolean {
  let depth = 0;
  for (const sign of pattern) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0 || (sign === '|' && depth === 0)) return false;
  }
  return depth === 0;
}

/** What the signs of a pattern, its beginning and its end stand for. */
interface Signs {
  each: Readonly<Record<string, string>>;
  start: string;
  end: string;
}

function signsIn({ letters, figures }: SignClasses): Signs {
  /** What may stand between two words of one sentence. */
  const apart = `[^${letters}${figures}.!?\\n]{1,4}`;
  return {
    start: `(?<=(?:^|[.!?:;\\n¡¿«“"(•*-])[^${letters}${figures}]{0,3})`,
    end: `(?![${letters}${figures}])`,
    each: {
      '*': `[${letters}${figures}]{0,20}`,
      '…': `${apart}(?:[^.!?\\n]{0,50}?${apart})?`,
      '#': `[${figures}]{1,9}(?:[.,][${figures}]{1,9}){0,2}`,
      '(': '(?:',
      ')': ')',
      '|': '|',
      ' ': apart,
    },
  };
}

const NAMED = /<([a-z-]+)>/gi;
