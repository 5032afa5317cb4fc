import { nameText, primary, type Text } from '../i18n/languages.ts';
import { languageName } from '../i18n/names.ts';
import { languageNameKey } from '../i18n/phrases.ts';
import type { ViewContext } from './context.ts';

/** A language's name in the reader's language; from the phrases where Intl does not know it. */
export function spokenLanguage(tag: string, { language, words, t }: ViewContext): Text {
  const name = languageName(tag, language);
  const key = languageNameKey(tag);
  return name.text === tag && words.isKnown(key) ? t(key) : name;
}

/** A language's name in itself, for whoever reads no other; `null` where it is unknown. */
export function endonym(tag: string, { site }: Pick<ViewContext, 'site'>): string | null {
  const known = site.languages.find(({ lang }) => primary(lang) === tag);
  if (known) return known.name;
  if (Intl.DisplayNames.supportedLocalesOf(tag).length === 0) return null;
  return new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag) ?? null;
}

/** A language's name in itself, or else in the language of the page. */
export function nameInItself(tag: string, context: ViewContext): Text {
  const own = endonym(tag, context);
  return own === null ? spokenLanguage(tag, context) : nameText({ text: own, lang: tag }, context.language);
}
