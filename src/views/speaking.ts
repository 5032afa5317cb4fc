import type { PhraseKey } from '../i18n/phrases.ts';
import { type ViewContext, viewContext } from './context.ts';

/**
 * The language that an island speaks: the first of the chain that has its words, for all of them, since half a sentence of each
 * helps nobody.
 *
 * @param key any phrase of the island
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

/** How an island that speaks as `speaking` is marked on the page of `context`. */
export function spokenOn(context: ViewContext, { language: { lang, dir } }: ViewContext): Spoken {
  if (context.language.lang === lang) return {};
  return context.language.dir === dir ? { lang } : { lang, dir };
}
