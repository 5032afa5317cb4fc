import type { PhraseKey } from '../i18n/phrases.ts';
import { type ViewContext, viewContext } from './context.ts';

/**
 * The language that an island speaks: the page's own if that has the island's words, or else the one that stands in, for
 * all of them, since half a sentence of each helps nobody.
 *
 * @param key a phrase of the island
 */
export function speakingFor(key: PhraseKey, context: ViewContext): ViewContext {
  const locale = context.chain.find((step) => viewContext(context.site, step).words.has(key));
  return locale === undefined || locale === context.language.locale ? context : viewContext(context.site, locale);
}

/** How an island marks its language: set only where it differs from the page's. */
export interface Spoken {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** The mark of an island on the page of `context` that speaks as `speaking` does. */
export function spokenOn(context: ViewContext, { language: { lang, dir } }: ViewContext): Spoken {
  if (context.language.lang === lang) return {};
  return context.language.dir === dir ? { lang } : { lang, dir };
}
