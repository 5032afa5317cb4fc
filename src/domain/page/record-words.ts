import type { HarmClass, TextState } from '../../codes/translation.ts';
import type { Makers } from '../../schemas/translation-state.ts';
import { assertFound } from '../found.ts';
import { chooseSections, type Section, type SectionChoice, type SectionRules } from './sections.ts';

/** The words that a figure or a quiz has in one language: one text, translated as a whole. */
export interface RecordWords {
  /** With what a reviewer said of exactly these words. */
  state: TextState;
  /** Hash of the source words that the translation was made from; absent in the source language. */
  from?: string | undefined;
  /** Hash of these words. */
  hash: string;
}

/** A record of `content/` with words by language, as it is read: it has its id, and its words say what is known of them, not who made them. */
export type TranslatedRecord<File extends { words: Record<string, object> }> = Omit<File, 'words'> & {
  id: string;
  words: Record<string, Omit<File['words'][string], Makers | keyof RecordWords> & RecordWords>;
};

/** The words of a record as the one section that they are. */
function toWordsSection({ state, from, hash }: RecordWords, harm: HarmClass): Section {
  return { id: 'words', harm, state, hash, ...(from === undefined ? {} : { from }) };
}

/**
 * The words of a record in each language, as pages with one section.
 *
 * @param harm how much harm a mistake in them would do: that of figures and quizzes, where nothing else is said
 */
export function wordsVersions(
  words: Readonly<Record<string, RecordWords>>,
  harm: HarmClass = 'core',
): Map<string, { sections: Section[] }> {
  return new Map(Object.entries(words).map(([locale, own]) => [locale, { sections: [toWordsSection(own, harm)] }]));
}

/** Has a record words of a language itself, that may be shown there? What is printed or made for other programs is made in no other. */
export function hasOwnWords(
  words: Readonly<Record<string, RecordWords>>,
  locale: string,
  rules: SectionRules,
  harm: HarmClass = 'core',
): boolean {
  return chooseWords(words, { ...rules, chain: [locale] }, harm).contentLocale === locale;
}

/** The first language of the chain that may show the words, and their state there; throws where the source has none. */
export function chooseWords(
  words: Readonly<Record<string, RecordWords>>,
  rules: SectionRules,
  harm: HarmClass = 'core',
): SectionChoice {
  const sections = new Map([...wordsVersions(words, harm)].map(([locale, page]) => [locale, page.sections]));
  return assertFound(chooseSections(sections, rules)[0], `words in "${rules.sourceLocale}"`);
}
