import { languageOf, textIn } from '../i18n/languages.ts';
import type { ViewContext } from './context.ts';

/** The neutral names of the reader's language, or of the first that stands in for it, each with the file it is kept in. */
export function contactNames({ campaign, site, chain, language }: ViewContext) {
  const locale = chain.find((step) => campaign.contactNames[step]);
  const names = locale && campaign.contactNames[locale];
  if (!names) return [];
  const from = languageOf(locale, site.languages);
  return names.map(({ name, slug }) => ({ text: textIn(name, from, language), name, slug, locale }));
}
