import type { Language } from '../schemas/language.ts';

export type { Language } from '../schemas/language.ts';

/** A piece of text; `lang` and `dir` are set only where they differ from the page's. */
export interface Text {
  text: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** The languages to try for a reader of `locale`: their own, its stand-ins in order, the source language. */
export function chainOf(locale: string, languages: readonly Language[], sourceLocale: string): string[] {
  const own = languageOf(locale, languages);
  return [...new Set([locale, ...own.fallback, sourceLocale])];
}

/** The language of a locale that the deployment has; throws for any other. */
export function languageOf(locale: string, languages: readonly Language[]): Language {
  const found = languages.find((language) => language.locale === locale);
  if (!found) throw new Error(`No language "${locale}" in content/campaign.yaml.`);
  return found;
}

/** `text` in the language of `from`, marked where the page of `page` speaks another one. */
export function textIn(text: string, from: Pick<Language, 'lang' | 'dir'>, page: Pick<Language, 'lang' | 'dir'>): Text {
  if (primary(from.lang) === primary(page.lang)) return { text };
  return { text, lang: from.lang, ...(from.dir === page.dir ? {} : { dir: from.dir }) };
}

/** A name in its own language, marked where the page speaks another one. */
export function nameText(name: { text: string; lang: string }, page: Pick<Language, 'lang'>): Text {
  return primary(name.lang) === primary(page.lang) ? { text: name.text } : { text: name.text, lang: name.lang };
}

/** The language part of a tag: `es` of `es-PE`. */
export function primary(tag: string): string {
  const end = tag.indexOf('-');
  return end < 0 ? tag : tag.slice(0, end);
}
