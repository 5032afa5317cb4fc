import type { HarmClass } from '../codes/translation.ts';
import { assertFound } from '../domain/found.ts';
import { chooseWords, type RecordWords } from '../domain/page/record-words.ts';
import { languageOf, textIn } from '../i18n/languages.ts';
import { sectionRules } from '../i18n/section-rules.ts';
import type { ViewContext } from './context.ts';

/**
 * The words of a record in the first language of the chain that may show them, their state, and a mark for each text that is not in the
 * page's own.
 *
 * @param harm how much harm a mistake in them would do: that of figures and quizzes, where nothing else is said
 */
export function shownWords<W extends RecordWords>(
  { words }: { words: Readonly<Record<string, W>> },
  context: ViewContext,
  harm: HarmClass = 'core',
) {
  const { site, chain, language } = context;
  const choice = chooseWords(words, sectionRules(chain, context), harm);
  const locale = choice.contentLocale;
  const from = languageOf(locale, site.languages);
  return {
    words: assertFound(words[locale], `words in "${locale}"`),
    locale,
    choice,
    mark: (text: string) => textIn(text, from, language),
  };
}
