import { finderOf, type Groups, type Span } from '../../text/guard-patterns.ts';
import type { Readable } from '../../text/readable.ts';

/** Where people are protected, and how a text would say where that is; patterns (`guard-patterns.ts`). */
export interface ShelterWords {
  houses: readonly string[];
  /** What an address has. */
  street: readonly string[];
  /** What leads there, a house included: a visit, a way. */
  at: readonly string[];
}

/**
 * Finds the place of a shelter. That there are shelters may be told; where one is may not.
 *
 * @returns where it stands; `isPlace` says that the whole field is a place
 */
export function shelterFinder(
  words: ShelterWords,
  groups: Groups,
): (text: Readable, isPlace: boolean) => Span | undefined {
  const [houses, street, at] = [
    finderOf(words.houses, groups),
    finderOf(words.street, groups),
    finderOf(words.at, groups),
  ];
  return (text, isPlace) => {
    const { plain } = text;
    const led = at(text)[0];
    if (led) return led;
    const found = houses(text);
    if (isPlace || found.length === 0) return found[0];
    const numbers = [...plain.matchAll(HOUSE)].map(({ 0: run, index }) => ({ from: index, to: index + run.length }));
    const streets = [...street(text), ...numbers];
    for (const house of found) {
      const near = streets.find((one) => apart(house, one) <= NEAR && !/[!?\n]/.test(between(plain, house, one)));
      if (near) return { from: Math.min(house.from, near.from), to: Math.max(house.to, near.to) };
    }
    return undefined;
  };
}

function apart(a: Span, b: Span): number {
  return Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to));
}

function between(plain: string, a: Span, b: Span): string {
  return plain.slice(Math.min(a.to, b.to), Math.max(a.from, b.from));
}

/** The number of a house, which is no year, in any language. */
const HOUSE = /(?<![\p{L}\p{N}.,])(?!(?:19|20)\d\d(?!\d))\d{3,4}(?![\p{L}\p{N}])/gu;
/** Letters between a house and its address. */
const NEAR = 110;
