/** The real texts as the tests ask for them: pages, sections and phrases, in each language that has them whole. */

import { phrasesOf } from '../../src/check/read/phrases.ts';
import { contentOf } from '../fixtures/content-read.ts';

export const content = contentOf('content');
export const LOCALES = ['es', 'en', 'pt'] as const;
export type Locale = (typeof LOCALES)[number];

export const sectionsOf = (locale: Locale, id: string) =>
  content.pages.find((page) => page.locale === locale && page.id === id)?.sections ?? [];
export const textOf = (locale: Locale, id: string, section: string) =>
  sectionsOf(locale, id).find((one) => one.id === section)?.body ?? '';
export const phraseIn = (locale: Locale, key: string) => {
  const strings = content.strings.find((one) => one.locale === locale);
  return strings && phrasesOf(strings).find((phrase) => phrase.key === key)?.text;
};

/** The page in each language, whole and in Easy Read. */
export const both = (message: string): [Locale, string][] =>
  LOCALES.flatMap((locale): [Locale, string][] => [
    [locale, `messages/${message}`],
    [locale, `easy/messages/${message}`],
  ]);
export const linesIn = (body: string) => [...body.matchAll(/<Service role="([^"]+)"/g)].map(([, name]) => name);
export const cited = (body: string) => [...body.matchAll(/<Cite id="([^"]+)"/g)].map(([, id]) => id);
