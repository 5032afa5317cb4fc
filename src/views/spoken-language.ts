import type { Text } from '../i18n/languages.ts';
import { languageName } from '../i18n/names.ts';
import { languageNameKey } from '../i18n/phrases.ts';
import type { ViewContext } from './context.ts';

/** A language's name in the reader's language; from the phrases where Intl does not know it. */
export function spokenLanguage(tag: string, { language, words, t }: ViewContext): Text {
  const name = languageName(tag, language);
  const key = languageNameKey(tag);
  return name.text === tag && words.isKnown(key) ? t(key) : name;
}
