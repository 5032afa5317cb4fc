import { formatList } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';

export type QuizFileWords = ReturnType<typeof toQuizFileWords>;

/** @param tell whom to tell or call, as of when the numbers are, and the code of the newest words; line by line */
export function toQuizFileWords(tell: string, { words, language }: ViewContext) {
  return {
    care: words.plain('quiz.care'),
    sources: words.plain('quiz.sources'),
    remember: words.plain('quiz.remember'),
    tell,
    answers: words.plain('quizFile.allAnswers'),
    /** What options are called, in their order, apart by spaces. */
    letters: words.plain('quiz.letters'),
    several: words.plain('quiz.several'),
    match: words.plain('quizFile.match'),
    order: words.plain('quizFile.order'),
    /** A place in an order, from 1. */
    place: (number: number) => words.plain('quizFile.place', { number: String(number) }),
    /** Where a story goes on, and that it ends. */
    goesOn: (number: string) => words.plain('quizFile.goesOn', { number }),
    ends: words.plain('quiz.ends'),
    lost: words.plain('quizFile.lost'),
    leftOut: (numbers: readonly string[]) =>
      words.plain('quizFile.leftOut', { numbers: formatList(numbers, language) }),
  };
}
