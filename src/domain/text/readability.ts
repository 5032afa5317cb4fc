import type { ReadabilityIndex } from '../../codes/words.ts';
import { blocksOf, splitText, wordsOf } from './sentences.ts';
import { type CountSyllables, englishSyllables, portugueseSyllables, spanishSyllables } from './syllables.ts';

interface Formula {
  base: number;
  perSyllable: number;
  perWord: number;
  syllables: CountSyllables;
}

/**
 * - INFLESZ: Barrio-Cantalejo and others, 2008, with Szigriszt's formula of 1993; 65 and more is "rather easy".
 * - Flesch: Reading Ease, 1948; 60 to 70 is plain English, about grades 6 to 8.
 * - Martins: Martins and others, 1996, Flesch adapted to Portuguese (42 points above the English formula).
 */
const FORMULAS: Record<ReadabilityIndex, Formula> = {
  inflesz: { base: 206.835, perSyllable: 62.3, perWord: 1, syllables: spanishSyllables },
  flesch: { base: 206.835, perSyllable: 84.6, perWord: 1.015, syllables: englishSyllables },
  martins: { base: 248.835, perSyllable: 84.6, perWord: 1.015, syllables: portugueseSyllables },
};

/**
 * How easy the running text of a section is. Headings, rows of tables and what components show are left out; a paragraph or
 * an item of a list ends a sentence also without a full stop. A number counts as one word of two syllables.
 *
 * @returns the score with one decimal; null where there are too few words for the score to mean anything
 */
export function readabilityOf(body: string, index: ReadabilityIndex, lang: string) {
  const blocks = blocksOf(body).filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  const sentences = blocks.flatMap(({ text }) => splitText(text, lang)).map((text) => wordsIn(text, lang));
  const spoken = sentences.filter((words) => words.length > 0);
  const words = spoken.flat();
  if (words.length < FEWEST_WORDS) return null;
  const { base, perSyllable, perWord, syllables } = FORMULAS[index];
  const count = words.reduce((sum, word) => sum + (/^\p{N}/u.test(word) ? NUMBER_SYLLABLES : syllables(word)), 0);
  const score = base - (perSyllable * count) / words.length - (perWord * words.length) / spoken.length;
  return { score: Math.round(score * 10) / 10, words: words.length, sentences: spoken.length };
}

/** The number that `<Service />` shows is a word too. */
function wordsIn(text: string, lang: string): string[] {
  return wordsOf(text.replace(/#/g, '0'), lang);
}

/** Below this a single word moves the score by points. */
const FEWEST_WORDS = 30;
const NUMBER_SYLLABLES = 2;
