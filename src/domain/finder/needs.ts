import { isOneSlip } from './slip.ts';
import { plainText } from './words.ts';

/** A need that a query speaks of, and which of its words say so. */
export interface FoundNeed {
  need: string;
  /** Letters of the phrase that was found: the longest phrase wins. */
  weight: number;
  /** Positions of the words in the query. */
  used: number[];
}

/** A phrase of need, ready to be looked for. */
export interface NeedPhrase {
  need: string;
  words: { text: string; isStem: boolean }[];
  weight: number;
}

/** Words shorter than this are not taken for misspelt. */
const SHORTEST = 5;

/** `quitar* pasaporte`: every word must stand in the query, in any order; `*` lets the word end in any way. */
export function readPhrases(phrases: Record<string, readonly string[]>): NeedPhrase[] {
  return Object.entries(phrases).flatMap(([need, list]) =>
    list.map((phrase) => {
      const words = phrase
        .split(/\s+/)
        .map((word) => ({ text: plainText(word).replace(/[^\p{L}\p{M}\p{N}]/gu, ''), isStem: word.endsWith('*') }));
      return { need, words, weight: words.reduce((sum, { text }) => sum + text.length, 0) };
    }),
  );
}

/**
 * The needs that a query speaks of, the surest first.
 *
 * @param query its words, as `wordsOf` gives them
 * @param isTaken does this word belong to something else? Then it is not this need misspelt.
 */
export function findNeeds(
  query: readonly string[],
  phrases: readonly NeedPhrase[],
  isTaken: (word: string, need: string) => boolean,
): FoundNeed[] {
  const best = new Map<string, FoundNeed>();
  for (const { need, words, weight } of phrases) {
    if (weight <= (best.get(need)?.weight ?? 0)) continue;
    const used: number[] = [];
    const isThere = words.every((word) => {
      const at = query.findIndex(
        (typed, i) => !used.includes(i) && isWord(typed, i === query.length - 1, word, () => isTaken(typed, need)),
      );
      if (at >= 0) used.push(at);
      return at >= 0;
    });
    if (isThere) best.set(need, { need, weight, used });
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}

function isWord(
  typed: string,
  isLast: boolean,
  { text, isStem }: NeedPhrase['words'][number],
  isElse: () => boolean,
): boolean {
  if (typed === text || (isStem && typed.startsWith(text))) return true;
  if (isLast && typed.length >= SHORTEST && text.startsWith(typed)) return true;
  const shortest = isStem ? SHORTEST + 1 : SHORTEST;
  if (text.length < shortest || typed.length < shortest) return false;
  return (isStem ? isOneSlip(text, typed, true) : isOneSlip(typed, text)) && !isElse();
}
