import { ALL_KINDS } from './kinds.ts';
import { MARK, UNCHOSEN } from './starts.ts';

/** The same as people leave it: with other blanks, on two lines, with a capital. */
const MARKED = /\(\s*por\s+escribir\s*\)/giu;

/** Has nobody written this yet? */
export function isUnwritten(text: string): boolean {
  return text.trim() === UNCHOSEN || text.search(MARKED) >= 0 || SHOWN.has(plain(text));
}

/** The lines of a text, from 0, at which something begins that nobody has written yet. */
export function unwrittenLines(text: string): number[] {
  const lineAt = (index: number) => text.slice(0, index).split('\n').length - 1;
  const marked = [...text.matchAll(MARKED)].map(({ index }) => lineAt(index));
  const shown = text.split('\n').flatMap((line, i) => (isUnwritten(line) ? i : []));
  return [...new Set([...marked, ...shown])].sort((a, b) => a - b);
}

function plain(text: string): string {
  return text
    .replace(/^[\s#>*-]+|[\s.]+$/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/**
 * Every text that a new file shows in the place of another. Without its mark it is no more written than with it; so each is
 * long enough to be nobody's own words.
 */
const SHOWN: ReadonlySet<string> = new Set(
  ALL_KINDS.flatMap(({ begun }) => textsIn(begun?.start({ sourceLocale: '', lang: '', today: '', hashOf: () => '' })))
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.endsWith(MARK))
    .map((line) => plain(line.slice(0, -MARK.length))),
);

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
