import type { HarmClass } from '../codes/translation.ts';
import { assertFound } from '../domain/found.ts';
import { chooseWords, type RecordWords } from '../domain/page/record-words.ts';
import { languageOf, textIn } from '../i18n/languages.ts';
import { sectionRules } from '../i18n/site.ts';
import type { ViewContext } from './context.ts';

/**
 * The words of a record in the first language of the reader's chain that may show them, how they were chosen, and `mark`, which
 * marks a text with that language where it is not the page's.
 *
 * @param harm how much harm a mistake in them would do; figures and quizzes have the default
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
