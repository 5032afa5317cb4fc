import { type AllWords, joinWords, type OwnWords } from '../../domain/activities/announce-words.ts';
import { onceFor } from '../../domain/once-for.ts';
import type { NumberWords } from '../../domain/text/stray-numbers.ts';
import type { Content } from '../content.ts';
import { localesOf } from '../read/campaign-facts.ts';

/** What each language of the campaign says of numbers and announcements, in its order; a file with mistakes says nothing. */
export function wordsOf(content: Pick<Content, 'campaign' | 'wordRules'>): OwnWords[] {
  return localesOf(content).flatMap((locale) => {
    const whole = content.wordRules.find((file) => file.locale === locale)?.whole;
    return whole ? { ...whole, locale } : [];
  });
}

/** The words of all languages of the campaign; joined once, since several rules ask. */
export const allWordsOf = onceFor(
  (content: Pick<Content, 'campaign' | 'wordRules'>): AllWords => joinWords(wordsOf(content)),
);

/** How the languages of the campaign tell a telephone number. */
export function numberWordsOf(content: Pick<Content, 'campaign' | 'wordRules'>): NumberWords {
  return allWordsOf(content).numbers;
}
