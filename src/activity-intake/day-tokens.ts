import { anyOf } from '../codes/stems.ts';
import { memoize } from '../domain/memoize.ts';
import { searchKey } from '../domain/search-key.ts';
import type { ReadingWords } from '../schemas/announce-words.ts';

/** The words of dates, in the languages of the deployment. */
export type DateWords = Pick<ReadingWords, 'months' | 'weekdays' | 'inDates' | 'ordinals' | 'or' | 'clock'>;

/** What a date in words is made of, as far as it goes; what stands behind it is `rest`. */
export interface NamedDate {
  /** Numbers of one or two figures. */
  days: number[];
  month?: number | undefined;
  year?: string | undefined;
  /** From 0, Monday. */
  weekday?: number | undefined;
  rest: string;
}

/**
 * Takes a date in words apart: `Friday, July 30th, 2027 (moved)`. It ends at the first word that belongs to no date, or where
 * day, month and year are there.
 */
export function readNamed(text: string, words: DateWords): NamedDate {
  const { monthOf, weekdayOf, dayOf, silent } = patternsOf(words);
  const read: NamedDate = { days: [], rest: '' };
  for (const { 0: token, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const isWhole = read.days.length > 0 && read.month && read.year;
    const month = monthOf(token);
    const day = dayOf(token);
    const weekday = weekdayOf(token);
    if (isWhole) return { ...read, rest: restOf(text, index) };
    if (silent.has(searchKey(token))) continue;
    if (/^\d{4}$/.test(token) && !read.year) read.year = token;
    else if (day !== undefined) read.days.push(day);
    // « mar » is a weekday before the number and a month behind it.
    else if (weekday !== undefined && read.days.length === 0 && read.weekday === undefined) {
      if (month && !hasOtherMonth(text, index + token.length, monthOf)) read.month = month;
      else read.weekday = weekday;
    } else if (month && !read.month) read.month = month;
    else return { ...read, rest: restOf(text, index) };
  }
  return { ...read, rest: /[^\p{P}\s]/u.test(tailOf(text)) ? tailOf(text) : '' };
}

/** A date in figures without the weekday and the small words before it; any other word stays, so that it is not dropped. */
export function withoutWeekday(text: string, words: DateWords): { plain: string; weekday: number | undefined } {
  const { weekdayOf, silent } = patternsOf(words);
  const before = /^(?:\p{L}+[\s.,-]+)+(?=\d)/u.exec(text)?.[0] ?? '';
  const names = before.match(/\p{L}+/gu) ?? [];
  const isKnown = names.every((name) => silent.has(searchKey(name)) || weekdayOf(name) !== undefined);
  return {
    plain: isKnown ? text.slice(before.length) : text,
    weekday: names.map((name) => weekdayOf(name)).find((one) => one !== undefined),
  };
}

function hasOtherMonth(text: string, from: number, monthOf: (word: string) => number | undefined): boolean {
  return (text.slice(from).match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => monthOf(word) !== undefined);
}

/** What stands behind a date, with the bracket before it. */
function restOf(text: string, index: number): string {
  return text.slice(/[([]$/.test(text.slice(0, index)) ? index - 1 : index).trim();
}

/** Signs behind the last word that are no punctuation, as a picture. */
function tailOf(text: string): string {
  return (/[^\p{L}\p{M}\p{N}]*$/u.exec(text)?.[0] ?? '').trim();
}

const patternsOf = memoize(({ months, weekdays, inDates, ordinals, or }: DateWords) => {
  const ordinal = new RegExp(`^(\\d{1,2})${anyOf(ordinals)}?$`, 'iu');
  const bare = /^(\d{1,2})$/u;
  const finder = (lists: readonly (readonly string[])[]) => {
    const names = lists.flatMap((list, i) => list.map((name): [string, number] => [searchKey(name), i]));
    return (word: string): number | undefined => {
      const key = searchKey(word);
      if (key.length < 3 || /\d/.test(key)) return undefined;
      return names.find(([name]) => name === key || name.slice(0, 3) === key)?.[1];
    };
  };
  const monthAt = finder(months);
  return {
    // « 30 y 31 de julio » has two days, which is said.
    silent: new Set([...inDates, ...or].map(searchKey)),
    weekdayOf: finder(weekdays),
    /** The number of a month by its name, or by its first letters. */
    monthOf: (word: string): number | undefined => {
      const place = monthAt(word);
      return place === undefined ? undefined : place + 1;
    },
    dayOf: (word: string): number | undefined => {
      const number = (bare.exec(word) ?? ordinal.exec(word))?.[1];
      return number === undefined ? undefined : Number(number);
    },
  };
});
