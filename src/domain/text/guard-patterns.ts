import { onceFor } from '../once-for.ts';
import { type Readable, readable } from './readable.ts';

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
    .map((pattern) => sourceOf(pattern, groups));
  return sources.length > 0 ? `(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])` : '(?!)';
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

/** Where a pattern stands in a text. */
export interface Span {
  from: number;
  to: number;
}

/** Finds every place of a readable text that one of some patterns is at, from the first to the last. */
export type Finder = (text: Pick<Readable, 'plain' | 'starts'>) => readonly Span[];

/**
 * Makes a finder. A text is looked through word by word, and a word is compared only with the patterns that begin as it does:
 * there are hundreds of them, and thousands of texts.
 */
export function finderOf(patterns: readonly string[], groups: Groups): Finder {
  const byBeginning = new Map<string, Look[]>();
  for (const pattern of patterns.filter((one) => patternFault(one, groups) === null)) {
    const look = lookFor(pattern, groups);
    for (const beginning of beginningsOf(pattern.replace(/^\^/, ''), groups, LETTERS))
      byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), look]);
  }
  if (byBeginning.size === 0) return () => NOTHING;
  const byHead = new Map<string, readonly Look[]>();
  const find: Finder = (text) => {
    const known = foundIn(text);
    const before = known.get(find);
    if (before) return before;
    const found = spansIn(text);
    // Most texts hold nothing of it.
    known.set(find, found.length > 0 ? found : NOTHING);
    return found;
  };
  return find;

  function spansIn(text: Pick<Readable, 'plain' | 'starts'>): Span[] {
    const found: Span[] = [];
    const heads = headsOf(text);
    let end = 0;
    for (const [i, at] of text.starts.entries()) {
      if (at < end) continue;
      const to = endAt(text.plain, at, heads[i] ?? '');
      if (to === null) continue;
      found.push({ from: at, to });
      end = to;
    }
    return found;
  }

  function endAt(plain: string, at: number, head: string): number | null {
    for (const look of byHead.get(head) ?? looksFor(head)) {
      const to = look(plain, at);
      if (to !== null) return to;
    }
    return null;
  }

  /** The patterns that may stand where a word begins like this, those with the most letters first. */
  function looksFor(head: string): readonly Look[] {
    const keys = [head.slice(0, 3), head.slice(0, 2), head.slice(0, 1), /^\d/.test(head) ? NUMBER : ''];
    const looks = keys.flatMap((key, i) =>
      key.length === LETTERS - i || i === LETTERS ? (byBeginning.get(key) ?? []) : [],
    );
    if (byHead.size > MOST_HEADS) byHead.clear();
    byHead.set(head, looks);
    return looks;
  }
}

/** The first letters at each place where a word begins: every finder asks for them. */
const headsOf = onceFor(({ plain, starts }: Pick<Readable, 'plain' | 'starts'>) =>
  starts.map((at) => plain.slice(at, at + LETTERS)),
);

/** What has been found in a text, by whom: each is asked several times. It goes when the text goes. */
const foundIn = onceFor((_text: Pick<Readable, 'plain' | 'starts'>) => new Map<Finder, readonly Span[]>());
const NOTHING: readonly Span[] = [];
const MOST_HEADS = 20_000;

/** Where a pattern that stands at a place ends; null where it does not stand there. */
type Look = (plain: string, at: number) => number | null;

/** Made when it is first needed: most patterns never are. */
function lookFor(pattern: string, groups: Groups): Look {
  let made: RegExp | undefined;
  return (plain, at) => {
    made ??= new RegExp(`(?:${sourceOf(pattern, groups)})(?![\\p{L}\\p{N}])`, 'uy');
    made.lastIndex = at;
    const run = made.exec(plain)?.[0];
    return run ? at + run.length : null;
  };
}

/** The first letters of what a pattern stands for, as many as are sure. */
function beginningsOf(pattern: string, groups: Groups, most: number): Set<string> {
  const sign = pattern.charAt(0);
  if (most === 0 || sign === '') return new Set(['']);
  if (sign === '#') return new Set([most === LETTERS ? NUMBER : '']);
  if (/[*… ]/.test(sign)) return new Set(['']);
  const named = /^<([a-z-]+)>/i.exec(pattern);
  if (named) {
    const rest = pattern.slice(named[0].length);
    return new Set((groups[named[1] ?? ''] ?? []).flatMap((word) => [...beginningsOf(word + rest, groups, most)]));
  }
  if (sign === '(') {
    const { sides, rest } = choiceOf(pattern);
    return new Set(sides.flatMap((side) => [...beginningsOf(side + rest, groups, most)]));
  }
  const letter = readable(sign).plain;
  return new Set([...beginningsOf(pattern.slice(1), groups, most - 1)].map((more) => letter + more));
}

/** The sides of the choice that a pattern begins with, and what follows it. */
function choiceOf(pattern: string): { sides: string[]; rest: string } {
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

/** Stands for every figure. */
const NUMBER = '#';
/** Letters of a word that its patterns are kept by. */
const LETTERS = 3;

function sourceOf(pattern: string, groups: Groups): string {
  const starts = pattern.startsWith('^');
  const text = (starts ? pattern.slice(1) : pattern).replace(/ *…$/, '').replace(/ *… */g, '…').trim();
  const parts = text.split(/(<[a-z-]+>)/i);
  const source = parts.map((part) => {
    const name = /^<([a-z-]+)>$/i.exec(part)?.[1];
    return name ? `(?:${(groups[name] ?? []).map((word) => signsOf(word)).join('|')})` : signsOf(part);
  });
  return `${starts ? START : ''}${source.join('')}`;
}

function signsOf(text: string): string {
  return [...text].map((sign) => SIGNS[sign] ?? readable(sign).plain.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('');
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

/** What may stand between two words of one sentence. */
const APART = '[^\\p{L}\\p{N}.!?\\n]{1,4}';
const START = '(?<=(?:^|[.!?:;\\n¡¿«“"(•*-])[^\\p{L}\\p{N}]{0,3})';
const SIGNS: Readonly<Record<string, string>> = {
  '*': '[\\p{L}\\p{N}]{0,20}',
  '…': `${APART}(?:[^.!?\\n]{0,50}?${APART})?`,
  '#': '\\p{N}{1,9}(?:[.,]\\p{N}{1,9}){0,2}',
  '(': '(?:',
  ')': ')',
  '|': '|',
  ' ': APART,
};
const NAMED = /<([a-z-]+)>/gi;
