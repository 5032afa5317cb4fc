import { compile } from './word-rules.ts';

/** One concept of a term sheet, as far as finding goes. */
export interface Term {
  concept: string;
  /** The words in use; null while they are open. */
  use: string | null;
  /** Other forms that say the same: plurals, short forms. Patterns, see `compile`. */
  also: readonly string[];
  /** Patterns of words that are not used for it. */
  avoid: readonly string[];
}

/** The first avoided words of a text, with the concept that they stand for. */
export function findAvoided(text: string, terms: readonly Pick<Term, 'concept' | 'use' | 'avoid'>[]) {
  for (const { concept, use, avoid } of terms) {
    for (const pattern of avoid) {
      const found = compile(pattern).exec(text)?.[0];
      if (found) return { concept, use, found };
    }
  }
  return null;
}

function usesTerm(text: string, { use, also }: Pick<Term, 'use' | 'also'>): boolean {
  return [...(use === null ? [] : [use]), ...also].some((pattern) => compile(pattern).test(text));
}

/**
 * Concepts that the original names with the chosen words and the translation does not: a reader of both would take them for
 * two things.
 */
export function unequalTerms(
  original: string,
  translation: string,
  source: readonly Term[],
  own: readonly Term[],
): Term[] {
  return own.filter((term) => {
    const from = source.find(({ concept }) => concept === term.concept);
    return term.use !== null && from?.use != null && usesTerm(original, from) && !usesTerm(translation, term);
  });
}
