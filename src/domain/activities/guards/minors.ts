import type { MinorWords, SpelledWords } from '../../../schemas/guard-words.ts';
import { finderOf, guardSource, type Span } from '../../text/guard-finder.ts';
import type { Readable } from '../../text/readable.ts';
import { smallNumberOf } from '../../text/spelled-numbers.ts';
import type { GuardWords } from '../announce-words.ts';
import { findNames, type Name } from './names.ts';

/**
 * Finds a name or initials beside an age below eighteen, or near a year of birth; the year of the activity tells who is a minor by it.
 * A given name alone, as in a play or a case to talk about, points to nobody unless a word for minors is near.
 */
export function minorFinder({ minor: words, spelled, months }: GuardWords) {
  const find = { who: finderOf(words.who), places: finderOf(words.places), born: finderOf(words.born) };
  const ages = agePatterns(words, spelled, months);
  const numbered = new RegExp(`^\\.?[\\s,(]{1,3}(\\d{1,2})(?=[,;.)]?(?:\\s|$))(?!\\s\\d|${ages.dated})`, 'u');

  return (text: Readable, year: number): Span[] => {
    const { plain, cased } = text;
    const minors = find.who(text);
    const sites = find.places(text);
    const found = agesIn(plain, ages, spelled);
    const named = findNames(text, words, [...minors, ...sites, ...found]);
    const isOfSite = (site: Span, name: Span) =>
      isNear(plain, site, name, NEAR_PLACE) && !OTHERS.test(plain.slice(site.to, name.from));
    const people = named.filter((name) => !sites.some((site) => isOfSite(site, name)));
    const initials = [...cased.matchAll(INITIALS)]
      .map(({ 0: run, index }) => ({ from: index, to: index + run.length }))
      .filter((run) => !sites.some((site) => run.from < site.to && run.to > site.from));
    const aged = found.flatMap((age) => {
      // A prize is called after somebody, but what is called so has no age of its own.
      const all = /^\d/.test(plain.slice(age.from)) ? people : named;
      const isAlone = ({ words: parts, from, to }: Name) =>
        parts.length === 1 &&
        !BEHIND_NAME.test(cased.slice(Math.max(0, from - WINDOW), from)) &&
        !minors.some((one) => isClose(one, around(age, { from, to }), NEAR_WHO));
      const isName = (name: Name) =>
        (name.known > 0 && !isAlone(name)) ||
        (!age.isOpen && name.titled + 2 * name.loud > 1 && /[,(:–]/.test(plain.slice(name.to, age.from + 2)));
      const own =
        all.find((name) => beside(plain, name, age) && isName(name)) ?? initials.find((run) => beside(plain, run, age));
      return own ? [around(age, own)] : [];
    });
    const counted = initials.flatMap((one) => {
      const behind = numbered.exec(plain.slice(one.to, one.to + WINDOW));
      return behind && Number(behind[1]) > 3 && Number(behind[1]) < 18
        ? [{ from: one.from, to: one.to + behind[0].length }]
        : [];
    });
    const born = find.born(text).filter(({ from, to }) => bornLately(plain.slice(from, to + YEAR), year));
    const dated = born.flatMap((one) => {
      const isOf = (own: Span) => isClose(one, own, NEAR_BIRTH);
      const name = people.find((own) => own.known + own.titled > 1 && isOf(own)) ?? initials.find(isOf);
      return name ? [around(one, name)] : [];
    });
    return apartFrom([...aged, ...counted, ...dated]);

    function isClose(one: Span, other: Span, most: number): boolean {
      const isIn = one.from >= other.from && one.to <= other.to;
      return isIn || isNear(plain, one, other, most) || isNear(plain, other, one, most);
    }
  };
}

/** Those that do not lie upon one another, the first of each first, in the order of reading. */
function apartFrom(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (!kept.some(({ from, to }) => span.from < to && span.to > from)) kept.push(span);
  return kept.sort((a, b) => a.from - b.from);
}

function around(a: Span, b: Span): Span {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

/** In one sentence; a point behind a single letter ends none. */
function isNear(plain: string, a: Span, b: Span, most: number): boolean {
  if (b.from < a.to || b.from - a.to > most) return false;
  const end = /(?:(?<!\b\p{L})\.|[!?\n;])(?=\s)/gu;
  end.lastIndex = a.to;
  return !end.test(plain.slice(0, b.from));
}

/** Right before or behind, but for marks and spaces. */
function beside(plain: string, name: Span, found: Span): boolean {
  const [from, to] = name.to <= found.from ? [name.to, found.from] : [found.to, name.from];
  // A point behind a letter of its own is that of an initial: `Rosa Q., 12`.
  const start =
    /(?<!\p{L})\p{L}$/u.test(plain.slice(Math.max(0, from - 2), from)) && plain[from] === '.' ? from + 1 : from;
  return to >= from && to - from <= NEAR_AGE && /^[\s,(:;"”»–-]*$/u.test(plain.slice(start, to));
}

function bornLately(text: string, year: number): boolean {
  const born = /(?:19|20)\d\d/.exec(text)?.[0];
  return born !== undefined && Number(born) > year - 18 && Number(born) <= year;
}

const INITIALS = /(?<![\p{L}\p{N}])\p{Lu}\.(?:[\s]?\p{Lu}\.?){1,4}(?![\p{L}\p{N}])/gu;
/** Behind this a word may be the rest of a name. */
const BEHIND_NAME = /\p{Lu}\p{L}*[.\s]{1,2}$/u;
/** Behind this another thing is spoken of: `the prize, Rosa`, `winner of the drawing: Rosa`. */
const OTHERS = /,|\p{L}.*:/u;
/** Letters between two things that belong together. */
const NEAR_PLACE = 14;
const NEAR_AGE = 4;
const NEAR_WHO = 30;
const NEAR_BIRTH = 24;
/** Letters in which the year of a birth follows, and a number with the month behind it. */
const YEAR = 16;
const WINDOW = 30;

/** An age below eighteen; an open one lacks the word for years. */
interface Age extends Span {
  isOpen: boolean;
}

/** Ages below eighteen that are no time that something has lasted. */
function agesIn(plain: string, { age, small }: ReturnType<typeof agePatterns>, spelled: SpelledWords): Age[] {
  if (!small.test(plain)) return [];
  return [...plain.matchAll(age)].flatMap(({ 0: run, index, groups: found }) => {
    const said = found?.age ?? found?.aged ?? found?.bare ?? found?.rest ?? '';
    const value = /^\d/.test(said) ? Number(said) : (smallNumberOf(said, spelled) ?? 99);
    return value < 18 ? [{ from: index, to: index + run.length, isOpen: !(found?.age || found?.aged) }] : [];
  });
}

/** What finds an age however it is said, and what finds the number without which there is none. */
function agePatterns(
  words: Pick<MinorWords, 'who' | 'beforeAge' | 'years' | 'aged' | 'afterAge'>,
  { units }: SpelledWords,
  months: readonly (readonly string[])[],
) {
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
    /** Stands behind the number of a day or a place, which is no age: a month. */
    dated,
    /** A number below eighteen. The search for an age is long, and most texts hold no such number. */
    small: new RegExp(`(?<![\\p{L}\\p{N}])(?:0?\\d|1[0-7]|${small.join('|') || '(?!)'})${edge}`, 'u'),
  };
}
