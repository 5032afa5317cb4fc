import { languageOf, type Text, textIn } from '../i18n/languages.ts';
import type { ViewContext } from './context.ts';

/** What a record says by language, in the reader's own or the first that stands in for it, marked where that is another. */
export function saidIn(
  said: Readonly<Record<string, string>>,
  { site, chain, language }: Pick<ViewContext, 'site' | 'chain' | 'language'>,
): Text {
  const locale = chain.find((step) => said[step] !== undefined) ?? Object.keys(said)[0] ?? '';
  return textIn(said[locale] ?? '', languageOf(locale, site.languages), language);
}
