import type { Quiz } from '../../domain/classroom/quiz.ts';
import { cautionsOf } from '../../domain/page/sections.ts';
import { toNotices } from '../cautions.ts';
import type { ViewContext } from '../context.ts';
import { toFrame } from '../page/frame.ts';
import { shownWords } from '../record-words.ts';
import { agesAndTime } from './ages.ts';
import { toHelpCards } from './help-cards.ts';
import { writtenIn } from './own-words.ts';
import { type QuizData, toQuizData } from './quiz.ts';
import { withNumbers } from './with-numbers.ts';

/** What the island of a whole class says besides what every quiz does. */
export type ClassInterface = ReturnType<typeof toInterface>;

export interface ClassData extends QuizData {
  /** The direction of the page, which the arrow keys follow. */
  pageDir: 'ltr' | 'rtl';
  class: ClassInterface;
}

/** The page of a quiz for a whole class: one question a screen, revealed by whoever leads. */
export function toQuizClass(quiz: Quiz, context: ViewContext) {
  const { t, address, language } = context;
  const { words, locale, choice, mark } = shownWords(quiz, context);
  const params = { quiz: quiz.id };
  const title = t('quizClass.title', { quiz: words.title });
  const back = { href: address('quiz', params), label: mark(words.title) };
  return {
    frame: toFrame(
      {
        address: 'quizClass',
        params,
        title,
        description: context.words.plain('quizClass.description'),
        crumbs: [back],
        writtenIn: writtenIn(quiz, context),
        // The page of the quiz has the same questions.
        isOnlyList: true,
      },
      context,
    ),
    heading: title,
    lead: t('quizClass.description'),
    ages: agesAndTime(quiz, context),
    notices: toNotices(cautionsOf(choice), locale, context),
    how: {
      heading: t('quizClass.how'),
      items: [t('quizClass.fingers'), t('quizClass.finger'), t('quizClass.free'), t('quizClass.totals')],
    },
    data: { ...toQuizData(quiz, context), pageDir: language.dir, class: toInterface(context) },
    aloud: {
      heading: t('quizClass.aloud'),
      items: [
        t('quizClass.aloudRead'),
        t('quizClass.aloudFree'),
        t('quizClass.aloudAnswer'),
        t('quizClass.aloudTotals'),
        t('quizClass.aloudWhy'),
      ],
    },
    care: { heading: t('quiz.care'), items: withNumbers(words.care, context).map(mark) },
    help: { heading: t('quiz.tell'), cards: toHelpCards(quiz, context) },
    back,
  };
}

function toInterface({ words, language }: ViewContext) {
  const [forward, back] = language.dir === 'rtl' ? (['←', '→'] as const) : (['→', '←'] as const);
  const option = '{option}';
  const number = '{number}';
  return {
    begin: words.plain('quizClass.begin'),
    keys: words.plain('quizClass.keys'),
    /** The arrows point as the language is written. */
    keyList: [
      words.plain('quizClass.keyReveal'),
      words.plain('quizClass.keyForward', { arrow: forward }),
      words.plain('quizClass.keyBack', { arrow: back }),
      words.plain('quizClass.keyStory'),
      words.plain('quizClass.keyClose'),
    ],
    /** With `{number}` and `{total}`. */
    question: words.plain('quizClass.question', { number, total: '{total}' }),
    close: words.plain('quizClass.close'),
    count: words.plain('quizClass.count'),
    /** With `{option}`. */
    more: words.plain('quizClass.more', { option }),
    less: words.plain('quizClass.less', { option }),
    hands: words.plain('quizClass.hands', { option }),
    /** With `{option}` and `{number}`. */
    said: words.plain('quizClass.said', { option, number }),
    majority: words.plain('quizClass.majority'),
    /** With `{text}`. */
    goesWith: words.plain('quizClass.goesWith', { text: '{text}' }),
    /** With `{number}`. */
    whichPlace: words.plain('quizClass.whichPlace', { number }),
    /** With `{letters}`. */
    right: words.plain('quizClass.right', { letters: '{letters}' }),
  };
}
