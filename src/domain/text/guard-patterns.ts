import { type Groups, patternFault } from '../../codes/patterns.ts';
import { readable } from './readable.ts';
import { ANY_SCRIPT, type SignClasses } from './sign-classes.ts';

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
