import type { Groups } from '../../../codes/patterns.ts';
import type { ShelterWords } from '../../../schemas/guard-words.ts';
import { finderOf, type Span } from '../../text/guard-finder.ts';
import type { Readable } from '../../text/readable.ts';

/**
 * Finds the place of a shelter. That there are shelters may be told; where one is may not.
 *
 * @returns where it stands, once a sentence; `isPlace` says that the whole field is a place
 */
export function shelterFinder(words: ShelterWords, groups: Groups): (text: Readable, isPlace: boolean) => Span[] {
  const [houses, street, elsewhere, at] = [
    finderOf(words.houses, groups),
    finderOf(words.street, groups),
    finderOf(words.elsewhere, groups),
    finderOf(words.at, groups),
  ];
  return (text, isPlace) => {
    const { plain } = text;
    const found = houses(text);
    if (isPlace) return oncePerSentence([...at(text), ...found], plain);
    const numbers = [...plain.matchAll(HOUSE)].map(({ 0: run, index }) => ({ from: index, to: index + run.length }));
    const streets = found.length > 0 ? [...street(text), ...numbers] : [];
    const addressed = found.flatMap((house) => {
      const near = streets.find(
        (one) =>
          apart(house, one) <= NEAR &&
          !/[!?\n]/.test(between(plain, house, one)) &&
          !elsewhere(text).some((other) => other.from >= house.to && other.to <= one.from),
      );
      return near ? [{ from: Math.min(house.from, near.from), to: Math.max(house.to, near.to) }] : [];
    });
    return oncePerSentence([...at(text), ...addressed], plain);
  };
}

/** The first of each sentence, in the order of reading. */
export function oncePerSentence(spans: readonly Span[], plain: string): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const isOneSentence = (one: Span) => !/[.!?](?=\s|$)|\n/.test(between(plain, one, span));
    if (!kept.some(isOneSentence)) kept.push(span);
  }
  return kept.sort((a, b) => a.from - b.from);
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
