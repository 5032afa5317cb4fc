import type { ItemType } from '../../codes/classroom.ts';
import { formatList } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';

/** The words in the files of a quiz that are not of the quiz, in one language. */
export interface QuizFileWords {
  intro: string;
  care: string;
  sources: string;
  remember: string;
  /** Whom to tell or call, of when the numbers are, and the code by which the newest words are found; line by line. */
  tell: string;
  answers: string;
  /** What options are called, in their order, apart by spaces. */
  letters: string;
  /** How each kind is answered on paper. */
  several: string;
  match: string;
  order: string;
  /** A place in an order, from 1. */
  place: (number: number) => string;
  /** Where a story goes on, and that it ends. */
  goesOn: (number: string) => string;
  ends: string;
  yes: string;
  no: string;
  kinds: Record<ItemType, string>;
  columns: Record<QuizColumn, string>;
  /** Before what the file could not hold. */
  lost: string;
  /** Which questions are not in the file. */
  leftOut: (numbers: readonly string[]) => string;
}

/** The columns of the table, in their order. */
export const QUIZ_COLUMNS = [
  'quiz',
  'item',
  'kind',
  'prompt',
  'option',
  'right',
  'match',
  'next',
  'feedback',
  'explanation',
  'sources',
] as const;
export type QuizColumn = (typeof QUIZ_COLUMNS)[number];

/** These words in the language of the context. */
export function toQuizFileWords(tell: string, { words, language }: ViewContext): QuizFileWords {
  return {
    intro: words.plain('quizFile.intro'),
    care: words.plain('quiz.care'),
    sources: words.plain('quiz.sources'),
    remember: words.plain('quiz.remember'),
    tell,
    answers: words.plain('quizFile.allAnswers'),
    letters: words.plain('quiz.letters'),
    several: words.plain('quiz.several'),
    match: words.plain('quizFile.match'),
    order: words.plain('quizFile.order'),
    place: (number) => words.plain('quizFile.place', { number: String(number) }),
    goesOn: (number) => words.plain('quizFile.goesOn', { number }),
    ends: words.plain('quiz.ends'),
    yes: words.plain('quizFile.yes'),
    no: words.plain('quizFile.no'),
    kinds: {
      single: words.plain('quizKind.single'),
      multiple: words.plain('quizKind.multiple'),
      'true-false': words.plain('quizKind.true-false'),
      matching: words.plain('quizKind.matching'),
      ordering: words.plain('quizKind.ordering'),
      scenario: words.plain('quizKind.scenario'),
    },
    columns: {
      quiz: words.plain('quizColumn.quiz'),
      item: words.plain('quizColumn.item'),
      kind: words.plain('quizColumn.kind'),
      prompt: words.plain('quizColumn.prompt'),
      option: words.plain('quizColumn.option'),
      right: words.plain('quizColumn.right'),
      match: words.plain('quizColumn.match'),
      next: words.plain('quizColumn.next'),
      feedback: words.plain('quizColumn.feedback'),
      explanation: words.plain('quizColumn.explanation'),
      sources: words.plain('quizColumn.sources'),
    },
    lost: words.plain('quizFile.lost'),
    leftOut: (numbers) => words.plain('quizFile.leftOut', { numbers: formatList(numbers, language) }),
  };
}
