import { type Text, textIn } from '../i18n/languages.ts';
import { formatList } from '../i18n/names.ts';
import { type ViewContext, viewContext } from './context.ts';

/**
 * A phrase with a list in it, whole in one language: that of the page where it has the phrase and every word of the list,
 * otherwise the source language, marked as such. A list that mixes two can be read aloud in neither.
 *
 * @param placeholder where the list stands in the phrase
 *
 * @example phraseWithList('need.serves', 'audiences', ['audience.women', 'audience.families'], context)
 */
export function phraseWithList(key: string, placeholder: string, words: readonly string[], context: ViewContext): Text {
  const isWhole = [key, ...words].every((word) => context.words.has(word));
  const { t, language } = isWhole ? context : viewContext(context.site, context.campaign.sourceLocale);
  const list = formatList(
    words.map((word) => t(word).text),
    language,
  );
  return textIn(t(key, { [placeholder]: list }).text, language, context.language);
}
