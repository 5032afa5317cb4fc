import type { ShelterWords } from '../../../schemas/guard-words.ts';
import { finderOf, type Span } from '../../text/guard-finder.ts';
import type { Readable } from '../../text/readable.ts';

/**
 * Finds the place of a shelter. That there are shelters may be told; where one is may not.
 *
 * @returns where it stands, once a sentence; `isPlace` says that the whole field is a place
 */
export function shelterFinder(words: ShelterWords): (text: Readable, isPlace: boolean) => Span[] {
  const find = {
    houses: finderOf(words.houses),
    before: finderOf(words.before),
    behind: finderOf(words.behind),
    street: finderOf(words.street),
    elsewhere: finderOf(words.elsewhere),
  };
  return (text, isPlace) => {
    const { plain } = text;
    const houses = find.houses(text);
    if (isPlace || houses.length === 0) return oncePerSentence(houses, plain);
    const numbers = [...plain.matchAll(HOUSE)].map(({ 0: run, index }) => ({ from: index, to: index + run.length }));
    const [streets, others] = [[...find.street(text), ...numbers], find.elsewhere(text)];
    const [before, behind] = [find.before(text), find.behind(text)];
    const addressed = houses.flatMap((house) => {
      const way =
        before.find((one) => one.from < house.from && BESIDE.test(plain.slice(one.to, house.from))) ??
        behind.find((one) => one.from >= house.to && IN_REACH.test(between(plain, house, one))) ??
        streets.find(
          (one) =>
            apart(house, one) <= NEAR &&
            !/[!?\n]/.test(between(plain, house, one)) &&
            !others.some((other) => other.from >= house.to && other.to <= one.from),
        );
      return way ? [{ from: Math.min(house.from, way.from), to: Math.max(house.to, way.to) }] : [];
    });
    return oncePerSentence(addressed, plain);
  };
}

/** The first of each sentence, in the order of reading. */
function oncePerSentence(spans: readonly Span[], plain: string): Span[] {
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
/** One small word, as an article, or none. */
const BESIDE = /^[^\p{L}\p{N}.!?\n]{0,4}(?:\p{L}{1,7}[^\p{L}\p{N}.!?\n]{1,4})?$/u;
/** Some words of the same sentence. */
const IN_REACH = /^[^.!?\n]{0,58}$/;
