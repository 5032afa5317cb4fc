import { formatList } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';
import { publicAddress } from '../public-address.ts';

/** The words in the files of a quiz that are not of the quiz, in one language. */
export type QuizFileWords = ReturnType<typeof toQuizFileWords>;

/** These words in the language of the context. */
export function toQuizFileWords(context: ViewContext) {
  const { words, language } = context;
  return {
    care: words.plain('quiz.care'),
    sources: words.plain('quiz.sources'),
    remember: words.plain('quiz.remember'),
    /** Where to find whom to tell or call. */
    tell: words.plain('quizFile.tell', { address: publicAddress(context.address('help'), context) }),
    answers: words.plain('quizFile.allAnswers'),
    /** What options are called, in their order, apart by spaces. */
    letters: words.plain('quiz.letters'),
    /** How each kind is answered on paper. */
    several: words.plain('quiz.several'),
    match: words.plain('quizFile.match'),
    order: words.plain('quizFile.order'),
    /** A place in an order, from 1. */
    place: (number: number) => words.plain('quizFile.place', { number: String(number) }),
    /** Where a story goes on, and that it ends. */
    goesOn: (number: string) => words.plain('quizFile.goesOn', { number }),
    ends: words.plain('quiz.ends'),
    /** Before what the file could not hold. */
    lost: words.plain('quizFile.lost'),
    /** Which questions are not in the file. */
    leftOut: (numbers: readonly string[]) =>
      words.plain('quizFile.leftOut', { numbers: formatList(numbers, language) }),
  };
}
