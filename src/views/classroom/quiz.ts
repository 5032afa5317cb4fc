import type { ItemType, Quiz } from '../../domain/classroom/quiz.ts';
import { assertFound } from '../../domain/found.ts';
import { chooseWords } from '../../domain/page/record-words.ts';
import { cautionsOf } from '../../domain/page/sections.ts';
import { languageOf, type Text } from '../../i18n/languages.ts';
import { sectionRules, toNotices } from '../cautions.ts';
import { toCite } from '../cite.ts';
import type { ViewContext } from '../context.ts';
import { toLadder } from '../line/ladder.ts';
import { classroomCrumbs } from '../page/crumbs.ts';
import { type Frame, toFrame } from '../page/frame.ts';
import { shownWords } from '../record-words.ts';
import { agesAndTime } from './ages.ts';

export interface QuizOption {
  id: string;
  text: string;
  feedback: string;
  isRight: boolean;
}

export interface QuizQuestion {
  id: string;
  type: ItemType;
  prompt: string;
  explanation: string;
  options: QuizOption[];
  key: string[];
  sources: { href: string; text: string }[];
}

/** What the island needs, as plain JSON with its words. */
export interface QuizData {
  id: string;
  /** Set where the questions speak another language than the page. */
  lang: string | null;
  dir: 'ltr' | 'rtl';
  questions: QuizQuestion[];
  /** What to keep in mind, for the card at the end. */
  remember: string[];
  words: QuizInterface;
}

export interface QuizInterface {
  check: string;
  right: string;
  wrong: string;
  answer: string;
  sources: string;
  several: string;
  /** With `{number}` and `{total}`. */
  progress: string;
  done: string;
  yours: string;
  yoursRight: string;
  key: string;
  back: string;
  forward: string;
  finish: string;
  remember: string;
  tell: string;
}

export interface QuizView {
  frame: Frame;
  heading: Text;
  intro: Text;
  ages: Text;
  note: Text;
  /** What has to be said of the questions, which are one text. */
  notices: Text[];
  data: QuizData;
  ladder: ReturnType<typeof toLadder>;
}

function isWrittenIn(quiz: Quiz, locale: string, context: ViewContext): boolean {
  return chooseWords(quiz.words, sectionRules([locale], context)).contentLocale === locale;
}

/** The page of one quiz. */
export function toQuiz(quiz: Quiz, context: ViewContext): QuizView {
  const { t, site } = context;
  const { words, locale, choice, mark } = shownWords(quiz, context);
  return {
    frame: toFrame(
      {
        address: 'quiz',
        params: { quiz: quiz.id },
        title: mark(words.title),
        description: words.intro,
        crumbs: classroomCrumbs(context),
        zone: 'campaign',
        writtenIn: site.languages.map((language) => language.locale).filter((step) => isWrittenIn(quiz, step, context)),
      },
      context,
    ),
    heading: mark(words.title),
    intro: mark(words.intro),
    ages: agesAndTime(quiz, context),
    note: t('quiz.note'),
    notices: toNotices(cautionsOf(choice), locale, context),
    data: toData(quiz, context),
    ladder: toLadder(context),
  };
}

function toData(quiz: Quiz, context: ViewContext): QuizData {
  const { site, language, words: own } = context;
  const { words, locale } = shownWords(quiz, context);
  const from = languageOf(locale, site.languages);
  return {
    id: quiz.id,
    lang: locale === language.locale ? null : from.lang,
    dir: from.dir,
    questions: quiz.items.map((item) => {
      const text = assertFound(words.items[item.id], `text of the question "${item.id}"`);
      return {
        id: item.id,
        type: item.type,
        prompt: text.prompt,
        explanation: text.explanation,
        options: item.options.map((id) => ({
          id,
          ...assertFound(text.options[id], `text of the answer "${id}"`),
          isRight: item.key.includes(id),
        })),
        key: item.key,
        sources: item.sources.map((id) => toCite(id, context)),
      };
    }),
    remember: words.remember ?? [],
    words: {
      check: own.plain('quiz.check'),
      right: own.plain('quiz.right'),
      wrong: own.plain('quiz.wrong'),
      answer: own.plain('quiz.answer'),
      sources: own.plain('quiz.sources'),
      several: own.plain('quiz.several'),
      progress: own.plain('quiz.progress', { number: '{number}', total: '{total}' }),
      done: own.plain('quiz.done'),
      yours: own.plain('quiz.yours'),
      yoursRight: own.plain('quiz.yoursRight'),
      key: own.plain('quiz.key'),
      back: own.plain('quiz.back'),
      forward: own.plain('quiz.forward'),
      finish: own.plain('quiz.finish'),
      remember: own.plain('quiz.remember'),
      tell: own.plain('quiz.tell'),
    },
  };
}
