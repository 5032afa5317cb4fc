import { choiceOf, type Groups, patternFault } from '../../codes/patterns.ts';
import { memoize } from '../memoize.ts';
import { placedSource } from './guard-patterns.ts';
import { type Readable, readable } from './readable.ts';
import { classesOf, type SignClasses } from './sign-classes.ts';

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
    const classes = classesIn(text);
    let end = 0;
    for (const [i, at] of text.starts.entries()) {
      if (at < end) continue;
      const to = endAt(text.plain, at, heads[i] ?? '', classes);
      if (to === null) continue;
      found.push({ from: at, to });
      end = to;
    }
    return found;
  }

  function endAt(plain: string, at: number, head: string, classes: SignClasses): number | null {
    for (const look of byHead.get(head) ?? looksFor(head)) {
      const to = look(plain, at, classes);
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
const headsOf = memoize(({ plain, starts }: Pick<Readable, 'plain' | 'starts'>) =>
  starts.map((at) => plain.slice(at, at + LETTERS)),
);

const classesIn = memoize(({ plain }: Pick<Readable, 'plain' | 'starts'>) => classesOf(plain));

/** What has been found in a text, by whom: each is asked several times. It goes when the text goes. */
const foundIn = memoize((_text: Pick<Readable, 'plain' | 'starts'>) => new Map<Finder, readonly Span[]>());
const NOTHING: readonly Span[] = [];
const MOST_HEADS = 20_000;

/** Stands for every figure. */
const NUMBER = '#';
/** Letters of a word that its patterns are kept by. */
const LETTERS = 3;

/** Where a pattern that stands at a place ends; null where it does not stand there. */
type Look = (plain: string, at: number, classes: SignClasses) => number | null;

/** Made when it is first needed, for the signs of the text: most patterns never are. */
function lookFor(pattern: string, groups: Groups): Look {
  const regExpFor = memoize((classes: SignClasses) => new RegExp(placedSource(pattern, groups, classes), 'uy'));
  return (plain, at, classes) => {
    const found = regExpFor(classes);
    found.lastIndex = at;
    const run = found.exec(plain)?.[0];
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
