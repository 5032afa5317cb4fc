/**
 * Stems: words, or pieces of words, that a language's file lists and that are looked for anywhere in a text, inside of words
 * too. `(a|b)` is a choice, in which a side may be empty; `_` is the edge of a word; `#` is a number in figures; anything
 * else is itself, a space one space.
 *
 * Nothing in a stem repeats, save `#`, which has an end. So every stem stands for a list of texts that can be counted before
 * it is ever used (`countTexts`), and no search can take more steps at one place than that list has letters.
 */

/** Texts that one stem may stand for. */
export const MOST_TEXTS = 400;
/** Letters of one stem. */
export const LONGEST_STEM = 200;

/**
 * How many texts a stem stands for.
 *
 * @returns null where its brackets do not match, a choice stands outside of them, or it has more digits than one number
 * @example countTexts('niñ(o|a)(s|)') // => 4
 */
export function countTexts(stem: string): number | null {
  const read = readChoices([...stem], 0, false);
  return read && read.end === stem.length && (stem.match(/#/g) ?? []).length <= MOST_NUMBERS ? read.count : null;
}

/** Why a stem cannot be used. */
export type StemFault = 'too-long' | 'brackets' | 'too-many' | 'empty';

/** What is wrong with a stem; null where it can be used. */
export function stemFault(stem: string): StemFault | null {
  if (stem.length > LONGEST_STEM) return 'too-long';
  const count = countTexts(stem);
  if (count === null) return 'brackets';
  if (count > MOST_TEXTS) return 'too-many';
  return new RegExp(`^(?:${sourceOf(stem)})$`, 'u').test('') ? 'empty' : null;
}

/**
 * The source of a regular expression, for the flag `u`, that finds one of these stems, the earlier before the later; it finds
 * nothing where there are none. A stem that may not be used is passed over: the content check names it.
 */
export function anyOf(stems: readonly string[]): string {
  const sources = stems.filter((stem) => stemFault(stem) === null).map(sourceOf);
  return `(?:${sources.length > 0 ? sources.join('|') : '(?!)'})`;
}

/**
 * The edge of a word, in any script. Beside the letters a to z it is where `\b` is, so that `deposit(ar)_` finds the beginning
 * of "depositará" too.
 */
export const EDGE = '(?:\\b|(?<![\\p{L}\\p{M}\\p{N}])|(?![\\p{L}\\p{M}\\p{N}]))';

function sourceOf(stem: string): string {
  return [...stem].map((sign) => SIGNS[sign] ?? sign.replace(/[\\^$.*+?[\]{}/]/g, '\\$&')).join('');
}

const SIGNS: Readonly<Record<string, string>> = { _: EDGE, '#': '\\d{1,9}', '(': '(?:' };
const MOST_NUMBERS = 3;

/** Reads sides of a choice up to the bracket that closes it, or to the end. */
function readChoices(signs: readonly string[], from: number, isInside: boolean): { count: number; end: number } | null {
  let [sum, product, at] = [0, 1, from];
  for (; at < signs.length; at += 1) {
    // biome-ignore lint/style/noNonNullAssertion: the loop ends with the signs.
    const sign = signs[at]!;
    if (sign === ')') return isInside ? { count: sum + product, end: at + 1 } : null;
    if (sign === '|') {
      if (!isInside) return null;
      [sum, product] = [sum + product, 1];
    } else if (sign === '(') {
      const inner = readChoices(signs, at + 1, true);
      if (!inner) return null;
      product *= inner.count;
      at = inner.end - 1;
    }
  }
  return isInside ? null : { count: product, end: signs.length };
}
