import { languageOf, textIn } from '../i18n/languages.ts';
import type { ViewContext } from './context.ts';

/** Neutral names for contacts, in the first language of the reader's chain that has some; `slug` names the file of each. */
export function contactNames({ campaign, site, chain, language }: ViewContext) {
  const locale = chain.find((step) => campaign.contactNames[step]);
  const names = locale && campaign.contactNames[locale];
  if (!names) return [];
  const from = languageOf(locale, site.languages);
  return names.map(({ name, slug }) => ({ text: textIn(name, from, language), name, slug, locale }));
}
