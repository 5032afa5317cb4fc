import { byKey } from '../../codes/keys.ts';
import type { Quiz } from '../../domain/classroom/quiz.ts';
import { cautionsOf } from '../../domain/page/sections.ts';
import { toNotices } from '../cautions.ts';
import type { ViewContext } from '../context.ts';
import { toFrame } from '../page/frame.ts';
import { toSharing } from '../page/sharing.ts';
import { shownWords } from '../record-words.ts';
import { toLadder } from '../service/ladder.ts';
import { agesAndTime } from './ages.ts';
import { writtenIn } from './own-words.ts';
import { toQuizTexts } from './questions.ts';
import { themeCloth } from './theme-cloth.ts';
import { withNumbers } from './with-numbers.ts';

/** What the island needs, as plain JSON with its words. */
export type QuizData = ReturnType<typeof toQuizData>;

const WORDS = [
  'check',
  'right',
  'wrong',
  'answer',
  'sources',
  'several',
  'progress',
  'done',
  'score',
  'yours',
  'yoursRight',
  'key',
  'back',
  'forward',
  'finish',
  'remember',
  'tell',
  'pick',
  'letters',
  'matchHow',
  'orderHow',
  'storyHow',
  'up',
  'down',
  'place',
  'inPlace',
  'belongs',
  'choose',
  'goOn',
  'otherWay',
  'scene',
  'leads',
  'ends',
] as const;

/** What the island says besides the quiz. Phrases that name a step, a number or a total have `{step}`, `{number}` and `{total}`. */
export type QuizInterface = Record<(typeof WORDS)[number], string>;

export function toQuiz(quiz: Quiz, context: ViewContext) {
  const { t } = context;
  const { words, locale, choice, mark } = shownWords(quiz, context);
  const frame = toFrame(
    {
      address: 'quiz',
      params: { quiz: quiz.id },
      title: mark(words.title),
      description: words.intro,
      writtenIn: writtenIn(quiz, context),
    },
    context,
  );
  return {
    frame,
    sharing: toSharing([words.title, words.intro], frame, context),
    cloth: themeCloth(quiz.theme, context),
    heading: mark(words.title),
    intro: mark(words.intro),
    ages: agesAndTime(quiz, context),
    note: t('quiz.note'),
    care: { heading: t('quiz.care'), items: withNumbers(words.care, context).map(mark) },
    notices: toNotices(cautionsOf(choice), locale, context),
    data: toQuizData(quiz, context),
    ladder: toLadder(context),
    /** The way to use it with a whole class. */
    whole: { href: context.address('quizClass', { quiz: quiz.id }), label: t('quizClass.link') },
  };
}

export function toQuizData(quiz: Quiz, context: ViewContext) {
  const { language } = context;
  const { locale, lang, dir, questions, remember } = toQuizTexts(quiz, context);
  return {
    id: quiz.id,
    /** Set where the questions are in another language than the page. */
    lang: locale === language.locale ? null : lang,
    dir,
    questions,
    remember,
    words: toInterface(context),
  };
}

function toInterface({ words }: ViewContext): QuizInterface {
  const gaps = { step: '{step}', number: '{number}', total: '{total}' };
  return byKey(WORDS, (word) => words.plain(`quiz.${word}`, gaps));
}
