import type { Groups } from '../../../codes/patterns.ts';
import type { MinorWords, SpelledWords } from '../../../schemas/guard-words.ts';
import { finderOf, type Span } from '../../text/guard-finder.ts';
import { guardSource } from '../../text/guard-patterns.ts';
import type { Readable } from '../../text/readable.ts';
import { agePatterns, agesIn } from './minor-ages.ts';
import { findNames, type Name } from './names.ts';

/**
 * Finds the name of a minor in a text: behind a word for minors, beside an age below eighteen, a year of birth or a class of a
 * school, or as a child of somebody.
 */
export function minorFinder(words: MinorWords, spelled: SpelledWords, groups: Groups) {
  const of = (list: readonly string[]) => finderOf(list, groups);
  const find = {
    who: of(words.who),
    maybe: of(words.maybe),
    adults: of(words.adults),
    places: of(words.places),
    grades: of(words.grades),
    honours: of(words.honours),
    schools: of(words.schools),
    kin: of(words.kin),
    shown: of(words.shown),
    fiction: of(words.fiction),
    born: of(words.born),
  };
  const ages = agePatterns(words, spelled, groups);
  const named = new RegExp(`^(?:[\\s,:;"«“(-]|${guardSource(words.named, groups)}){1,8}$`, 'u');

  /**
   * @param year of the activity, to know who is a minor by the year of birth
   * @returns every place, in the order of reading
   */
  return (text: Readable, year: number): Span[] => {
    const { plain, cased } = text;
    const minors = find.who(text);
    const others = find.maybe(text);
    const grown = find.adults(text);
    const sites = find.places(text);
    const fiction = find.fiction(text);
    const found = agesIn(plain, ages, spelled);
    const people = findNames(text, words, [...minors, ...others, ...grown, ...sites, ...found]);
    const isOf = (name: Name, spans: readonly Span[], most: number, other = OTHERS) =>
      spans.some((one) => isNear(plain, one, name, most) && !other.test(plain.slice(one.to, name.from)));
    const known = people.filter((name) => !isOf(name, grown, NEAR_TITLE));
    const persons = known.filter((name) => !isOf(name, sites, NEAR_PLACE));
    const initials = [...cased.matchAll(INITIALS)]
      .map(({ 0: run, index }) => ({ from: index, to: index + run.length }))
      .filter((run) => !sites.some((site) => run.from < site.to && run.to > site.from));
    const quoted = [...plain.matchAll(QUOTED)].map(({ 0: run, index }) => ({ from: index, to: index + run.length }));
    // The name of a book or a play is in quotation marks.
    const isTitle = (one: Span) => fiction.length > 0 && quoted.some(({ from, to }) => one.from > from && one.to < to);
    // Who is in a story is told of in its sentence.
    const isInvented = (own: Span) => fiction.some((one) => isNearEither(plain, one, own, NEAR_STORY));
    const born = find.born(text).filter(({ from, to }) => bornLately(plain.slice(from, to + YEAR), year));
    const kin = find.kin(text);

    return apartFrom([
      ...behindMinor(minors, true),
      ...behindMinor(others, false),
      ...withAge(),
      ...initials.flatMap((one) => withNumber(plain, one)),
      ...pairs(born, NEAR_BIRTH),
      ...withGrade(),
      ...honoured(),
      ...pairs(kin, NEAR_KIN),
      ...childrenOf(kin),
      ...find.shown(text),
    ]);

    function behindMinor(spans: readonly Span[], isSure: boolean): Span[] {
      return spans.flatMap((one) => {
        // A school that is called after a child, and one for children with the name of a saint.
        const isSite = sites.some((site) => site.to <= one.from && one.from - site.to <= 2);
        const isForMinors = sites.some((site) => isNear(plain, site, one, NEAR_PLACE));
        const follows = (own: Span) =>
          own.from >= one.to && own.from - one.to <= NEAR_NAME && named.test(plain.slice(one.to, own.from));
        const name = people.find(
          (own) =>
            follows(own) &&
            (isPerson(own) || (isSure && own.titled > 1) || (isSure && own.titled > 0 && own.from - one.to < 3)) &&
            !(isForMinors && own.known === 0),
        );
        const own = name && !isSite ? name : initials.find(follows);
        return own && !isTitle(one) ? [around(one, own)] : [];
      });
    }

    function withAge(): Span[] {
      return found.flatMap((one) => {
        // A prize is called after somebody, but what is called so has no age of its own.
        const isSaid = !/^\d/.test(plain.slice(one.from));
        const name = (isSaid ? known : persons).find(
          (own) =>
            beside(plain, own, one) &&
            (one.isOpen ? own.known > 0 : own.known > 0 || own.titled > 1 || own.loud > 0) &&
            !(own.words.length === 1 && isInvented(own)),
        );
        const own = name ?? initials.find((run) => beside(plain, run, one));
        return own ? [around(one, own)] : [];
      });
    }

    function withGrade(): Span[] {
      return find.grades(text).flatMap((one) => {
        // Who teaches a class is no pupil of it.
        if (grown.some((adult) => isNear(plain, adult, one, NEAR_GRADE))) return [];
        const name = persons.find(
          (own) =>
            (own.known > 0 || own.titled > 1) && (isNear(plain, own, one, NEAR_GRADE) || isNear(plain, one, own, 5)),
        );
        return name ? [around(one, name)] : [];
      });
    }

    /** Who wins a prize of a school is a pupil; so is who carries its flag. */
    function honoured(): Span[] {
      const schools = [...find.schools(text), ...find.grades(text)];
      return find.honours(text).flatMap((one) => {
        const names = known.filter(
          (own) => isPerson(own) && !isOf(own, sites, NEAR_PLACE, /[,:]/) && isNearEither(plain, one, own, NEAR_HONOUR),
        );
        return names.flatMap((own) => {
          const pupil = around(one, own);
          if (grown.some(({ from, to }) => from >= one.to && to <= own.from)) return [];
          const isOfSchool = schools.some((school) => isNearEither(plain, school, pupil, NEAR_HONOUR));
          return isOfSchool ? [pupil] : [];
        });
      });
    }

    function pairs(spans: readonly Span[], most: number): Span[] {
      return spans.flatMap((one) => {
        const name = persons.find((own) => isPerson(own) && isNearEither(plain, one, own, most));
        return name ? [around(one, name)] : [];
      });
    }

    /** Whose child it is tells who it is, though the parent is grown. */
    function childrenOf(spans: readonly Span[]): Span[] {
      return spans.flatMap((one) => {
        const name = people.find(
          (own) =>
            own.titled + own.known > 0 && (isNear(plain, one, own, NEAR_PARENT) || isNear(plain, own, one, NEAR_AGE)),
        );
        return name ? [around(one, name)] : [];
      });
    }

    function isPerson({ known, titled, loud, words: own }: Name): boolean {
      return known > 1 || (known > 0 && titled + loud > 0) || (known > 0 && own.length > 1) || titled > 1;
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

/** In one sentence; a point behind a single letter ends none, whether that letter is the last of what is near or stands between. */
function isNear(plain: string, a: Span, b: Span, most: number): boolean {
  if (b.from < a.to || b.from - a.to > most) return false;
  const end = /(?:(?<!\b\p{L})\.|[!?\n;])(?=\s)/gu;
  end.lastIndex = a.to;
  return !end.test(plain.slice(0, b.from));
}

function isNearEither(plain: string, a: Span, b: Span, most: number): boolean {
  return isNear(plain, a, b, most) || isNear(plain, b, a, most);
}

/** Initials with a number of years below eighteen behind them: `J. M. Q., 16`. */
function withNumber(plain: string, one: Span): Span[] {
  const behind = /^\.?[\s,(]{1,3}(\d{1,2})(?=[,;.)]?(?:\s|$))(?!\s\d)/.exec(plain.slice(one.to, one.to + 12));
  return behind && Number(behind[1]) > 3 && Number(behind[1]) < 18
    ? [{ from: one.from, to: one.to + behind[0].length }]
    : [];
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

const QUOTED = /«[^»\n]{1,120}»|“[^”\n]{1,120}”|"[^"\n]{1,120}"/gu;
const INITIALS = /(?<![\p{L}\p{N}])\p{Lu}\.(?:[\s]?\p{Lu}\.?){1,4}(?![\p{L}\p{N}])/gu;
/** Behind this another thing is spoken of: `the prize, Rosa`, `winner of the drawing: Rosa`. */
const OTHERS = /,|\p{L}.*:/u;
/** Letters between two things that belong together. */
const NEAR_NAME = 32;
const NEAR_PLACE = 14;
const NEAR_TITLE = 6;
const NEAR_AGE = 4;
const NEAR_GRADE = 26;
const NEAR_HONOUR = 60;
const NEAR_BIRTH = 24;
const NEAR_KIN = 30;
const NEAR_PARENT = 14;
const NEAR_STORY = 120;
/** Letters in which the year of a birth follows. */
const YEAR = 16;
