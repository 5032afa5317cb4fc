import type { Quiz } from '../../domain/classroom/quiz.ts';
import { cautionsOf } from '../../domain/page/sections.ts';
import type { Text } from '../../i18n/languages.ts';
import { toNotices } from '../cautions.ts';
import type { ViewContext } from '../context.ts';
import { crumbsTo } from '../page/crumbs.ts';
import { type Frame, type Link, toFrame } from '../page/frame.ts';
import { shownWords } from '../record-words.ts';
import type { ServiceCard } from '../service/card.ts';
import { agesAndTime } from './ages.ts';
import { toHelpCards } from './help-cards.ts';
import { isWrittenIn } from './own-words.ts';
import { type QuizData, toQuizData } from './quiz.ts';

/** What the island of a whole class says besides what every quiz does. */
export interface ClassInterface {
  begin: string;
  keys: string;
  /** What each key does; the arrows point as the language is written. */
  keyList: string[];
  /** With `{number}` and `{total}`. */
  question: string;
  close: string;
  count: string;
  /** With `{option}`. */
  more: string;
  less: string;
  hands: string;
  /** With `{option}` and `{number}`. */
  said: string;
  majority: string;
  /** With `{text}`. */
  goesWith: string;
  /** With `{number}`. */
  whichPlace: string;
  /** With `{letters}`. */
  right: string;
}

export interface ClassData extends QuizData {
  /** The direction of the page, which the arrow keys follow. */
  pageDir: 'ltr' | 'rtl';
  class: ClassInterface;
}

interface List {
  heading: Text;
  items: Text[];
}

export interface QuizClassView {
  frame: Frame;
  heading: Text;
  lead: Text;
  ages: Text;
  notices: Text[];
  how: List;
  data: ClassData;
  /** The same without a screen and without paper. */
  aloud: List;
  care: List;
  help: { heading: Text; cards: ServiceCard[] };
  back: Link;
}

/** The page of a quiz for a whole class: one question a screen, which whoever leads reveals. */
export function toQuizClass(quiz: Quiz, context: ViewContext): QuizClassView {
  const { t, site, address, language } = context;
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
        crumbs: crumbsTo('classroom', context, back),
        zone: 'campaign',
        writtenIn: site.languages.map((step) => step.locale).filter((step) => isWrittenIn(quiz, step, context)),
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
    care: { heading: t('quiz.care'), items: words.care.map(mark) },
    help: { heading: t('quiz.tell'), cards: toHelpCards(quiz, context) },
    back,
  };
}

function toInterface({ words, language }: ViewContext): ClassInterface {
  const [forward, back] = language.dir === 'rtl' ? (['←', '→'] as const) : (['→', '←'] as const);
  const option = '{option}';
  const number = '{number}';
  return {
    begin: words.plain('quizClass.begin'),
    keys: words.plain('quizClass.keys'),
    keyList: [
      words.plain('quizClass.keyReveal'),
      words.plain('quizClass.keyForward', { arrow: forward }),
      words.plain('quizClass.keyBack', { arrow: back }),
      words.plain('quizClass.keyStory'),
      words.plain('quizClass.keyClose'),
    ],
    question: words.plain('quizClass.question', { number, total: '{total}' }),
    close: words.plain('quizClass.close'),
    count: words.plain('quizClass.count'),
    more: words.plain('quizClass.more', { option }),
    less: words.plain('quizClass.less', { option }),
    hands: words.plain('quizClass.hands', { option }),
    said: words.plain('quizClass.said', { option, number }),
    majority: words.plain('quizClass.majority'),
    goesWith: words.plain('quizClass.goesWith', { text: '{text}' }),
    whichPlace: words.plain('quizClass.whichPlace', { number }),
    right: words.plain('quizClass.right', { letters: '{letters}' }),
  };
}
