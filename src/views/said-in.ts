import { languageOf, type Text, textIn } from '../i18n/languages.ts';
import type { ViewContext } from './context.ts';

/** What a record says, in the first language of the reader's chain that it has, marked where that is not the reader's. */
export function saidIn(
  said: Readonly<Record<string, string>>,
  { site, chain, language }: Pick<ViewContext, 'site' | 'chain' | 'language'>,
): Text {
  const locale = chain.find((step) => said[step] !== undefined) ?? Object.keys(said)[0] ?? '';
  return textIn(said[locale] ?? '', languageOf(locale, site.languages), language);
}
