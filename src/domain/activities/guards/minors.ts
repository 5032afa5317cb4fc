import { finderOf, type Groups, guardSource, type Span } from '../../text/guard-patterns.ts';
import type { Readable } from '../../text/readable.ts';
import { type SpelledWords, smallNumberOf } from '../../text/spelled-numbers.ts';
import { findNames, type Name, type NameWords } from './names.ts';

/** How a language names minors; patterns (`guard-patterns.ts`) but for names, which are whole words. */
export interface MinorWords extends NameWords {
  /** Who is a minor: a name follows. */
  who: readonly string[];
  /** The same of words that mean other things too: only a known name counts. */
  maybe: readonly string[];
  /** What may stand between that word and the name. */
  named: readonly string[];
  /** Who is no minor: a title, an office. */
  adults: readonly string[];
  /** What has the name of somebody: schools, parks, streets. */
  places: readonly string[];
  /** What may stand between a name and an age. */
  beforeAge: readonly string[];
  /** The word behind an age, and before one. */
  years: readonly string[];
  aged: readonly string[];
  /** What shows, behind the word for years, that it was no age of a person. */
  afterAge: readonly string[];
  /** What stands before the year in which somebody was born. */
  born: readonly string[];
  /** A class of a school. */
  grades: readonly string[];
  /** A child of somebody who is named nearby. */
  kin: readonly string[];
  /** What shows that the person does not exist. */
  fiction: readonly string[];
}

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
    kin: of(words.kin),
    fiction: of(words.fiction),
    born: of(words.born),
  };
  const age = agePattern(words, spelled, groups);
  const named = new RegExp(`^(?:[\\s,:;"«“(-]|${guardSource(words.named, groups)}){1,8}$`, 'u');

  /** @param year of the activity, to know who is a minor by the year of birth */
  return (text: Readable, year: number): Span | undefined => {
    const { plain, cased } = text;
    const minors = find.who(text);
    const others = find.maybe(text);
    const grown = find.adults(text);
    const sites = find.places(text);
    const isFiction = find.fiction(text).length > 0;
    const found = ages(plain);
    const people = findNames(text, words, [...minors, ...others, ...grown, ...sites, ...found]);
    const isOf = (name: Name, spans: readonly Span[], most: number) =>
      spans.some((one) => isNear(plain, one, name, most) && !/,/.test(plain.slice(one.to, name.from)));
    const persons = people.filter((name) => !isOf(name, sites, NEAR_PLACE) && !isOf(name, grown, NEAR_TITLE));

    return (
      behindMinor() ??
      withAge(found) ??
      pair(
        find.born(text).filter(({ from, to }) => bornLately(plain.slice(from, to + YEAR), year)),
        NEAR_BIRTH,
      ) ??
      withGrade() ??
      pair(find.kin(text), NEAR_KIN) ??
      childOf(find.kin(text))
    );

    function behindMinor(): Span | undefined {
      for (const [spans, isSure] of [
        [minors, true],
        [others, false],
      ] as const)
        for (const one of spans) {
          // A school that is called after a child, and one for children with the name of a saint.
          const isSite = sites.some((site) => site.to <= one.from && one.from - site.to <= 2);
          const isForMinors = sites.some((site) => isNear(plain, site, one, NEAR_PLACE));
          const name = people.find(
            (own) =>
              own.from >= one.to &&
              own.from - one.to <= NEAR_NAME &&
              named.test(plain.slice(one.to, own.from)) &&
              (isPerson(own) || (isSure && own.titled > 1) || (isSure && own.titled > 0 && own.from - one.to < 3)) &&
              !(isForMinors && own.known === 0),
          );
          if (name && !isSite) return { from: one.from, to: name.to };
          const initials = isSure ? INITIALS.exec(cased.slice(one.to, one.to + NEAR_NAME)) : null;
          if (initials && named.test(plain.slice(one.to, one.to + initials.index)))
            return { from: one.from, to: one.to + initials.index + initials[0].length };
        }
      return undefined;
    }

    function withAge(spans: readonly (Span & { isOpen: boolean })[]): Span | undefined {
      for (const one of spans) {
        const name = persons.find(
          (own) =>
            beside(plain, own, one) &&
            (one.isOpen ? own.known > 0 : own.known > 0 || own.titled > 1 || own.loud > 0) &&
            !(isFiction && own.words.length === 1),
        );
        if (name) return { from: Math.min(one.from, name.from), to: Math.max(one.to, name.to) };
      }
      return undefined;
    }

    function withGrade(): Span | undefined {
      for (const one of find.grades(text)) {
        // Who teaches a class is no pupil of it.
        if (grown.some((adult) => isNear(plain, adult, one, NEAR_GRADE))) continue;
        const name = persons.find(
          (own) =>
            (own.known > 0 || own.titled > 1) && (isNear(plain, own, one, NEAR_GRADE) || isNear(plain, one, own, 5)),
        );
        if (name) return { from: Math.min(one.from, name.from), to: Math.max(one.to, name.to) };
      }
      return undefined;
    }

    function pair(spans: readonly Span[], most: number): Span | undefined {
      for (const one of spans) {
        const name = persons.find(
          (own) => isPerson(own) && (isNear(plain, own, one, most) || isNear(plain, one, own, most)),
        );
        if (name) return { from: Math.min(one.from, name.from), to: Math.max(one.to, name.to) };
      }
      return undefined;
    }

    /** Whose child it is tells who it is, though the parent is grown. */
    function childOf(spans: readonly Span[]): Span | undefined {
      for (const one of spans) {
        const name = people.find((own) => own.titled + own.known > 0 && isNear(plain, one, own, NEAR_PARENT));
        if (name) return { from: one.from, to: name.to };
      }
      return undefined;
    }

    function isPerson({ known, titled, loud, words: own }: Name): boolean {
      return known > 1 || (known > 0 && titled + loud > 0) || (known > 0 && own.length > 1) || titled > 1;
    }
  };

  /** Ages below eighteen that are no time that something has lasted; open ones lack the word for years. */
  function ages(plain: string): (Span & { isOpen: boolean })[] {
    return [...plain.matchAll(age)].flatMap(({ 0: run, index, groups: found }) => {
      const said = found?.age ?? found?.aged ?? found?.bare ?? found?.rest ?? '';
      const value = /^\d/.test(said) ? Number(said) : (smallNumberOf(said, spelled) ?? 99);
      return value < 18 ? [{ from: index, to: index + run.length, isOpen: !(found?.age || found?.aged) }] : [];
    });
  }
}

function isNear(plain: string, a: Span, b: Span, most: number): boolean {
  return b.from >= a.to && b.from - a.to <= most && !/[.!?\n;](?=\s)/.test(plain.slice(a.to, b.from));
}

/** Right before or behind, but for marks and spaces. */
function beside(plain: string, name: Span, found: Span): boolean {
  const [from, to] = name.to <= found.from ? [name.to, found.from] : [found.to, name.from];
  return to >= from && to - from <= NEAR_AGE && /^[\s,(:;"”»–-]*$/u.test(plain.slice(from, to));
}

function bornLately(text: string, year: number): boolean {
  const born = /(?:19|20)\d\d/.exec(text)?.[0];
  return born !== undefined && Number(born) > year - 18 && Number(born) <= year;
}

function agePattern(words: MinorWords, { units }: SpelledWords, groups: Groups): RegExp {
  const small = units
    .slice(0, 18)
    .flat()
    .filter((word) => word.length > 2);
  const number = `\\d{1,2}|${small.join('|') || '(?!)'}`;
  const source = (list: readonly string[]) => guardSource(list, groups);
  const before = `(?:(?:${source(words.beforeAge)}|${source(words.who)})[\\s,:(]{1,3}){0,3}`;
  const edge = '(?![\\p{L}\\p{N}])';
  return new RegExp(
    [
      `${before}(?<![\\p{L}\\p{N}#/.])(?<age>${number})${edge}[\\s-]{0,3}${source(words.years)}(?![\\s]{1,2}${source(words.afterAge)})`,
      `${before}${source(words.aged)}[\\s:]{1,3}(?<aged>${number})${edge}`,
      `(?<=\\()(?<bare>${number})(?=\\s?\\))`,
      `${source(words.beforeAge)}\\s(?<rest>${number})(?=\\s?[,;)])`,
    ].join('|'),
    'gu',
  );
}

const INITIALS = /(?<![\p{L}\p{N}])\p{Lu}\.(?:[\s]?\p{Lu}\.?){1,4}(?![\p{L}\p{N}])/u;
/** Letters between two things that belong together. */
const NEAR_NAME = 32;
const NEAR_PLACE = 14;
const NEAR_TITLE = 6;
const NEAR_AGE = 4;
const NEAR_GRADE = 26;
const NEAR_BIRTH = 24;
const NEAR_KIN = 30;
const NEAR_PARENT = 14;
/** Letters in which the year of a birth follows. */
const YEAR = 16;
