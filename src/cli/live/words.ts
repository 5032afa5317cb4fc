import type { Content } from '../../check/content.ts';
import { campaignOf, sourceLocaleOf } from '../../check/read/campaign-facts.ts';
import { phrasesOf } from '../../check/read/phrases.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import type { Work } from './work.ts';

/** The words in which a list of work is written. */
export interface ListWords {
  say: (key: PhraseKey, values?: Readonly<Record<string, string | number>>) => string;
  /** What is to be done, with the language that it is about. */
  task: (work: Pick<Work, 'task' | 'locale'>) => string;
}

/**
 * The words of the interface, as far as they can be read, whatever else is wrong in the folder; of the source language where a language
 * has no such phrase.
 *
 * @returns `null` where the campaign has no such language
 */
export function listWords(content: Content, locale = sourceLocaleOf(content)): ListWords | null {
  const { languages = [] } = campaignOf(content);
  if (!locale || !languages.some((one) => one?.locale === locale)) return null;
  const phrases = new Map(
    [sourceLocaleOf(content), locale].flatMap((one) =>
      content.strings
        .filter((entry) => entry.locale === one)
        .flatMap((entry) => phrasesOf(entry).map(({ key, text }) => [key, text] as const)),
    ),
  );
  const say: ListWords['say'] = (key, values = {}) =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replace(`{${name}}`, `${value}`),
      phrases.get(key) ?? key,
    );
  return {
    say,
    task: ({ task, locale: of }) => {
      const said = say(`live.task-${task}`);
      if (!of) return said;
      return say('live.inLanguage', { task: said, language: languages.find((one) => one?.locale === of)?.name ?? of });
    },
  };
}
