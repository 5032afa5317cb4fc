import type { Lesson } from '../../domain/classroom/lesson.ts';
import { NO_AGE_LIMIT, type Quiz } from '../../domain/classroom/quiz.ts';
import { languageOf } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { CC_BY } from '../licence.ts';
import { shownWords } from '../record-words.ts';
import { shortest } from './lesson.ts';

/** What programs are told of a lesson or a quiz. */
export type ClassFacts = ReturnType<typeof toFacts>;

/** A quiz in the words that its page shows. */
export function toQuizFacts(quiz: Quiz, context: ViewContext): ClassFacts {
  const { words, locale } = shownWords(quiz, context);
  const { title, intro } = words;
  const address = context.address('quiz', { quiz: quiz.id });
  return toFacts({ ...quiz, name: title, description: intro, locale, address }, context);
}

/** A lesson in the words that its page shows, with its shortest hour. */
export function toLessonFacts(lesson: Lesson, context: ViewContext): ClassFacts {
  const { words, locale } = shownWords(lesson, context);
  const { title, description } = words;
  const address = context.address('lesson', { lesson: lesson.id });
  return toFacts({ ...lesson, minutes: shortest(lesson), name: title, description, locale, address }, context);
}

type Shown = Pick<Quiz, 'theme' | 'ages' | 'minutes'> & Record<'name' | 'description' | 'locale' | 'address', string>;

function toFacts({ theme, ages, minutes, name, description, locale, address }: Shown, context: ViewContext) {
  const { from, to } = ages;
  const site = context.campaign.address;
  return {
    name,
    about: context.words.plain(`classTheme.${theme}`),
    description,
    /** Absent where the site has no address. */
    url: site && new URL(address, site).href,
    inLanguage: languageOf(locale, context.site.languages).lang,
    /** As schema.org has it: `14-17`, `18-`. */
    ages: to >= NO_AGE_LIMIT ? `${from}-` : `${from}-${to}`,
    minutes,
    licence: CC_BY.url,
  };
}
