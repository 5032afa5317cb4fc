import { type AllWords, joinWords, type OwnWords } from '../../domain/activities/announce-words.ts';
import { memoize } from '../../domain/memoize.ts';
import type { NumberWords } from '../../schemas/announce-words.ts';
import type { Content } from '../content.ts';
import { localesOf } from '../read/campaign-facts.ts';

/** What each language of the campaign says of numbers and announcements, in its order; a file with mistakes says nothing. */
export function wordsOf(content: Pick<Content, 'campaign' | 'wordRules'>): OwnWords[] {
  return localesOf(content).flatMap((locale) => {
    const whole = content.wordRules.find((file) => file.locale === locale)?.whole;
    return whole ? ownWords(whole)(locale) : [];
  });
}

/** The words of a file with their language, the same ones each time. */
const ownWords = memoize((whole: Omit<OwnWords, 'locale'>) => {
  const made = new Map<string, OwnWords>();
  return (locale: string): OwnWords => {
    const own = made.get(locale) ?? { ...whole, locale };
    made.set(locale, own);
    return own;
  };
});

/** The words of all languages of the campaign; joined once as long as their files say the same, since patterns are made of them. */
export function allWordsOf(content: Pick<Content, 'campaign' | 'wordRules'>): AllWords {
  return wordsOf(content)
    .reduce((before, next) => before.and(next), NOTHING_YET)
    .all();
}

/** Some languages, what they say together, and the same with one more behind them: kept with the words of the languages. */
interface Together {
  all: () => AllWords;
  and: (next: OwnWords) => Together;
}

/** How the languages of the campaign tell a telephone number. */
export function numberWordsOf(content: Pick<Content, 'campaign' | 'wordRules'>): NumberWords {
  return allWordsOf(content).numbers;
}

function together(words: readonly OwnWords[]): Together {
  const joined = memoize((own: readonly OwnWords[]) => joinWords(own));
  return { all: () => joined(words), and: memoize((next: OwnWords) => together([...words, next])) };
}

const NOTHING_YET = together([]);
