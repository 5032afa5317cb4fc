import { languageOf, type Text, textIn } from '../i18n/languages.ts';
import type { ViewContext } from './context.ts';

/** A neutral name with the file it is kept in. */
export interface ContactName {
  text: Text;
  name: string;
  slug: string;
  /** The language whose list it comes from. */
  locale: string;
}

/** The neutral names of the reader's language, or of the first that stands in for it. */
export function contactNames({ campaign, site, chain, language }: ViewContext): ContactName[] {
  const locale = chain.find((step) => campaign.contactNames[step]);
  const names = locale && campaign.contactNames[locale];
  if (!names) return [];
  const from = languageOf(locale, site.languages);
  return names.map(({ name, slug }) => ({
    text: textIn(name, from, language),
    name,
    slug,
    locale,
  }));
}
