import { patternFault } from '../../codes/patterns.ts';
import { memoize } from '../memoize.ts';
import { type Readable, readable } from './readable.ts';
import { ANY_SCRIPT, classesOf, type SignClasses } from './word-rules.ts';

/** Where a pattern stands in a text. */
export interface Span {
  from: number;
  to: number;
}

/** Finds every place of a readable text that one of some patterns is at, from the first to the last. */
export type Finder = (text: Pick<Readable, 'plain' | 'starts'>) => Span[];

/** Makes a finder, which looks where words begin. */
export function finderOf(patterns: readonly string[]): Finder {
  const regExpFor = memoize((classes: SignClasses) => new RegExp(guardSource(patterns, classes), 'uy'));
  return ({ plain, starts }) => {
    const look = regExpFor(classesOf(plain));
    const found: Span[] = [];
    for (const from of starts) {
      if (from < (found.at(-1)?.to ?? 0)) continue;
      look.lastIndex = from;
      if (look.test(plain)) found.push({ from, to: look.lastIndex });
    }
    return found;
  };
}

/**
 * The source of a regular expression, for the flag `u`, that finds one of a few patterns in `plain` of a readable text; it
 * finds nothing where there are none. A pattern that may not be used is passed over: the content check names it.
 */
export function guardSource(patterns: readonly string[], classes: SignClasses = ANY_SCRIPT): string {
  const word = `[${classes.letters}${classes.figures}]`;
  const sources = patterns.filter((one) => patternFault(one) === null).map((one) => sourceOf(one, classes));
  return sources.length > 0 ? `(?<!${word})(?:${sources.join('|')})(?!${word})` : '(?!)';
}

function sourceOf(pattern: string, { letters, figures }: SignClasses): string {
  /** What may stand between two words of one sentence. */
  const apart = `[^${letters}${figures}.!?\\n]{1,4}`;
  const signs: Readonly<Record<string, string>> = {
    '^': `(?<=(?:^|[.!?:;\\n¡¿«“"(•*-])[^${letters}${figures}]{0,3})`,
    '*': `[${letters}${figures}]{0,20}`,
    '…': `${apart}(?:[^.!?\\n]{0,50}?${apart})?`,
    '#': `[${figures}]{1,9}(?:[.,][${figures}]{1,9}){0,2}`,
    '(': '(?:',
    ')': ')',
    '|': '|',
    ' ': apart,
  };
  const text = pattern.replace(/ *…$/, '').replace(/ *… */g, '…').trim();
  return [...text].map((sign) => signs[sign] ?? RegExp.escape(readable(sign).plain)).join('');
}
