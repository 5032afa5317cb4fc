import { type Text, textIn } from '../../i18n/languages.ts';
import { formatList } from '../../i18n/names.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';

/** Phrases in a row, all of them in the first language that has every one, and marked where that is not the page's. */
export function listOf(keys: readonly PhraseKey[], { words, language }: Pick<ViewContext, 'words' | 'language'>): Text {
  const { texts, language: from } = words.together(keys);
  return textIn(formatList(texts, from), from, language);
}
