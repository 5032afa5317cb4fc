import type { MinorWords, SpelledWords } from '../../../schemas/guard-words.ts';
import { guardSource, type Span } from '../../text/guard-finder.ts';
import { smallNumberOf } from '../../text/spelled-numbers.ts';

/** An age below eighteen; an open one lacks the word for years. */
export interface Age extends Span {
  isOpen: boolean;
}

/** What finds an age, and what finds the number without which there is none. */
export interface AgePatterns {
  age: RegExp;
  /** A number below eighteen. The search for an age is long, and most texts hold no such number. */
  small: RegExp;
  /** Stands behind the number of a day or a place, which is no age: a month. */
  dated: string;
}

/** Ages below eighteen that are no time that something has lasted. */
export function agesIn(plain: string, { age, small }: AgePatterns, spelled: SpelledWords): Age[] {
  if (!small.test(plain)) return [];
  return [...plain.matchAll(age)].flatMap(({ 0: run, index, groups: found }) => {
    const said = found?.age ?? found?.aged ?? found?.bare ?? found?.rest ?? '';
    const value = /^\d/.test(said) ? Number(said) : (smallNumberOf(said, spelled) ?? 99);
    return value < 18 ? [{ from: index, to: index + run.length, isOpen: !(found?.age || found?.aged) }] : [];
  });
}

/** Finds an age however it is said. */
export function agePatterns(
  words: Pick<MinorWords, 'who' | 'beforeAge' | 'years' | 'aged' | 'afterAge'>,
  { units }: SpelledWords,
  months: readonly (readonly string[])[],
): AgePatterns {
  const small = units
    .slice(0, 18)
    .flat()
    .filter((word) => word.length > 2);
  const number = `\\d{1,2}|${small.join('|') || '(?!)'}`;
  const before = `(?:(?:${guardSource(words.beforeAge)}|${guardSource(words.who)})[\\s,:(]{1,3}){0,3}`;
  const dated = `\\s{1,2}(?:\\p{L}{1,3}\\s)?${guardSource(months.flat())}`;
  const edge = `(?![\\p{L}\\p{N}]|${dated})`;
  const age = new RegExp(
    [
      `${before}(?<![\\p{L}\\p{N}#/.])(?<age>${number})${edge}[\\s-]{0,3}${guardSource(words.years)}(?![\\s]{1,2}${guardSource(words.afterAge)})`,
      `${before}${guardSource(words.aged)}[\\s:]{1,3}(?<aged>${number})${edge}`,
      `(?<=\\()(?<bare>${number})(?=\\s?\\))`,
      `${guardSource(words.beforeAge)}\\s(?<rest>${number})(?=\\s?[,;)])`,
    ].join('|'),
    'gu',
  );
  return {
    age,
    dated,
    small: new RegExp(`(?<![\\p{L}\\p{N}])(?:0?\\d|1[0-7]|${small.join('|') || '(?!)'})${edge}`, 'u'),
  };
}
