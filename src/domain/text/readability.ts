import type { ReadabilityIndex } from '../../codes/words.ts';
import { blocksOf, splitText, wordsOf } from './sentences.ts';

interface Formula {
  base: number;
  perSyllable: number;
  perWord: number;
  syllables: (word: string) => number;
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

/**
 * Spanish: a vowel or diphthong is one syllable. Two strong vowels part, and so does a weak one with an accent from a strong
 * one (RAE, Ortografía 2010, II.3.2). An `h` between vowels parts nothing.
 *
 * @example spanishSyllables('oír') // => 2
 */
export function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/qu/g, 'k')
    .replace(/gu(?=[eéií])/g, 'g')
    .replace(/y(?![aeiouáéíóú])/g, 'i')
    .replace(/(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])/g, '');
  return countNuclei(letters, /[aeiouáéíóúü]+/g, (a, b) => {
    if (isOf(a, 'aeoáéó')) return isOf(b, 'aeoáéóíú');
    return isOf(a, 'íú') ? isOf(b, 'aeoáéó') : a === b;
  });
}

/**
 * Portuguese: as in Spanish, with nasal diphthongs (`mão`, `põe`) as one. `-ia` and `-io` at the end part unless another
 * vowel carries the accent: `ale-gri-a`, `his-tó-ria` (VOLP, Formulário Ortográfico).
 */
export function portugueseSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/qu/g, 'k')
    .replace(/gu(?=[eéêií])/g, 'g');
  const endParts = !/[áéíóúâêô]/.test(letters.slice(0, -3)) && /[iu][ao]s?$/.test(letters);
  const vowels = '[aeiouáéíóúâêôãõàü]';
  const nuclei = countNuclei(letters, new RegExp(`${vowels}+`, 'g'), (a, b) => {
    if (isOf(a, 'íú') || isOf(b, 'íú')) return true;
    if (isOf(a, 'ãõ') && isOf(b, 'oeio')) return false;
    return (isOf(a, 'aeoáéóâêôãõà') && isOf(b, 'aeoáéóâêôãõà')) || a === b;
  });
  const isLone = /^[^aeiouáéíóúâêôãõàü]*[iu][ao]s?$/.test(letters);
  return nuclei + (endParts || isLone ? 1 : 0);
}

/** English: groups of vowels, less silent endings. A rule of thumb; a dictionary of exceptions would say no more on average. */
export function englishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/[^a-z]/g, '')
    .replace(/^some(?=[a-z])/, 'som');
  if (letters.length <= 3) return 1;
  const trimmed = letters
    .replace(
      /(?:(?<=[^aeiouysxzcg]|[^aeiouysxz]g)(?<!ch|sh)es|(?<![td])ed|(?<=[^aeiouyl])e|(?<=[aeiouy]l)e|(?<=[aeiouy][^aeiouyl])e)$/,
      '',
    )
    .replace(/^y/, '')
    .replace(/(?<=[aeiouy][^aeiouy]+)e(?=(?:ly|less|ness|ment|ful)$)/, '');
  const groups = trimmed.match(/[aeiouy]+/g)?.length ?? 0;
  const parted =
    trimmed.match(/i[ao](?![nu])|(?<=[^tscgq])i(?:on|ous|an|al)|[^q]u[ao]|eo(?![up])|[dt]ient|yi/g)?.length ?? 0;
  return Math.max(1, groups + parted);
}

/** Nuclei in the groups of vowels of a word; at least one, since even `y` is said. */
function countNuclei(letters: string, group: RegExp, parts: (a: string, b: string) => boolean): number {
  let count = 0;
  for (const [vowels] of letters.matchAll(group)) {
    count += 1;
    for (let i = 1; i < vowels.length; i += 1) if (parts(vowels.charAt(i - 1), vowels.charAt(i))) count += 1;
  }
  return Math.max(1, count);
}

function isOf(letter: string, set: string): boolean {
  return set.includes(letter);
}
