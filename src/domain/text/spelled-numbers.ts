import type { SpelledWords } from '../../schemas/guard-words.ts';
import { memoize } from '../memoize.ts';
import type { Span } from './guard-finder.ts';

/**
 * Numbers of a telephone that are told in words, or in words and figures: `nine five one, two three four, five six seven`.
 *
 * @param plain of a readable text
 */
export function findSpelledPhones(plain: string, words: SpelledWords): Span[] {
  const { figures, joins } = spellingOf(words);
  const runs: (Span & { count: number; told: number })[] = [];
  let isOpen = false;
  let end = 0;
  for (const { 0: word, index } of plain.matchAll(/\p{L}+|\p{N}+/gu)) {
    const told = figures.get(word);
    const count = told ?? (/^\d{1,3}$/.test(word) ? word.length : 0);
    const isNear = index - end <= WIDEST && !/[.!?\n]/.test(plain.slice(end, index));
    end = index + word.length;
    if (count === 0) {
      isOpen &&= isNear && joins.has(word);
      continue;
    }
    const last = runs.at(-1);
    if (isOpen && isNear && last)
      runs.splice(-1, 1, {
        from: last.from,
        to: end,
        count: last.count + count,
        told: last.told + Number(told !== undefined),
      });
    else runs.push({ from: index, to: end, count, told: Number(told !== undefined) });
    isOpen = true;
  }
  return runs.filter(({ count, told }) => count >= LEAST && told >= 2);
}

/** The number below twenty that a word says. */
export function smallNumberOf(word: string, words: SpelledWords): number | undefined {
  return spellingOf(words).values.get(word);
}

const spellingOf = memoize(({ units, tens, hundreds, joins }: SpelledWords) => ({
  figures: new Map<string, number>([
    ...units.flatMap((list, value) => list.map((word): [string, number] => [word, value < 10 ? 1 : 2])),
    ...tens.flatMap((list) => list.map((word): [string, number] => [word, 2])),
    ...hundreds.flatMap((list) => list.map((word): [string, number] => [word, 3])),
  ]),
  values: new Map(units.flatMap((list, value) => list.map((word): [string, number] => [word, value]))),
  joins: new Set(joins),
}));

/** Figures of a number that somebody could call. */
const LEAST = 7;
/** Signs between two words of one number. */
const WIDEST = 4;
