import type { ItemType } from '../../codes/classroom.ts';
import { type ChoiceItem, isChoice, type QuizItem } from './quiz.ts';

/**
 * What a file for another program cannot hold of a quiz. Each has a sentence in `content/strings/` (`quizLoss.…`), which stands on the
 * page and, where the file has room for remarks, in the file.
 */
export const QUIZ_LOSSES = [
  /** The two options say "true" and "false" in the words of the program. */
  'truth',
  /** Why each pair or step is right stands together, after the explanation. */
  'together',
  /** Steps become pairs of a step and its place. */
  'places',
  /** A story becomes one question for each scene, and nobody is led on: each answer says which question follows. */
  'scenes',
  /** What is for whoever leads is a remark, which the program does not take in. */
  'care',
  /** Neither why, nor sources. */
  'why',
  /** One right answer of several is enough. */
  'any',
  /** Such items are left out. */
  'leftOut',
] as const;
export type QuizLoss = (typeof QUIZ_LOSSES)[number];

/** A loss of items of one kind, or of the quiz as a whole. */
export interface KindLoss {
  kind: ItemType | 'quiz';
  loss: QuizLoss;
}

export interface QuizFormat {
  id: QuizFormatId;
  /** How the names of its files end. */
  ending: string;
  mediaType: string;
  losses: Partial<Record<ItemType | 'quiz', readonly QuizLoss[]>>;
}

export const QUIZ_FORMAT_IDS = ['gift', 'moodle', 'kahoot', 'csv', 'text', 'questions', 'answers'] as const;
export type QuizFormatId = (typeof QUIZ_FORMAT_IDS)[number];

const TEXT = { mediaType: 'text/plain; charset=utf-8', losses: {} } as const;

/**
 * Every file that is made of a quiz, and how each kind of item gets into it:
 *
 * | kind | GIFT, Moodle XML | Kahoot | table, texts |
 * | --- | --- | --- | --- |
 * | one right, several right | the same | the same, up to four options | as it is |
 * | true or false | the same | two options | as it is |
 * | pairs | the same | left out | as it is |
 * | steps | pairs of a step and its place, since older sites have no steps | left out | as it is |
 * | story | a question for each scene | left out | as it is |
 *
 * Of several right ones, each wrong one takes away, so that marking all gains nothing.
 *
 * Of every text, signs that no program shows and blanks that nobody sees are lost first, everywhere alike: see
 * `src/outputs/classroom/clean-quiz.ts`. Kahoot, the table and the texts do not say which language they are in. In GIFT names of questions
 * and the second halves of pairs are written without markup: `&&058;` becomes a colon there, as Moodle reads it.
 */
export const QUIZ_FORMATS: readonly QuizFormat[] = [
  {
    id: 'gift',
    ending: 'gift.txt',
    mediaType: 'text/plain; charset=utf-8',
    losses: {
      quiz: ['care'],
      'true-false': ['truth'],
      matching: ['together'],
      ordering: ['places', 'together'],
      scenario: ['scenes'],
    },
  },
  {
    id: 'moodle',
    ending: 'moodle.xml',
    mediaType: 'application/xml',
    losses: {
      'true-false': ['truth'],
      matching: ['together'],
      ordering: ['places', 'together'],
      scenario: ['scenes'],
    },
  },
  {
    id: 'kahoot',
    ending: 'kahoot.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    losses: {
      quiz: ['care', 'why'],
      multiple: ['any'],
      matching: ['leftOut'],
      ordering: ['leftOut'],
      scenario: ['leftOut'],
    },
  },
  { id: 'csv', ending: 'csv', mediaType: 'text/csv; charset=utf-8', losses: {} },
  { id: 'text', ending: 'whatsapp.txt', ...TEXT },
  { id: 'questions', ending: 'questions.txt', ...TEXT },
  { id: 'answers', ending: 'answers.txt', ...TEXT },
];

/** What a file of this format cannot hold of these items: of the quiz first, then of each kind that it has, in the order of the items. */
export function lossesOf({ losses }: Pick<QuizFormat, 'losses'>, items: readonly Pick<QuizItem, 'type'>[]): KindLoss[] {
  const kinds = ['quiz' as const, ...new Set(items.map(({ type }) => type))];
  return kinds.flatMap((kind) => (losses[kind] ?? []).map((loss) => ({ kind, loss })));
}

/**
 * How many signs Kahoot takes in a question and in an answer, how many answers, and which times for a question in seconds (its template
 * for spreadsheets says so beside each column).
 */
export const KAHOOT = { question: 120, answer: 75, answers: 4, seconds: [5, 10, 20, 30, 60, 90, 120, 240] } as const;

/** Can it be played there? What is chosen from few options can. */
export function isPlayable(item: QuizItem): item is ChoiceItem {
  return isChoice(item) && item.options.length <= KAHOOT.answers;
}

/** Does it say no more than Kahoot takes? A longer text is never cut: half a sentence may say the opposite. */
export function fitsKahoot({ prompt, options }: { prompt: string; options: readonly { text: string }[] }): boolean {
  return (
    options.length <= KAHOOT.answers &&
    [...prompt].length <= KAHOOT.question &&
    options.every(({ text }) => [...text].length <= KAHOOT.answer)
  );
}
