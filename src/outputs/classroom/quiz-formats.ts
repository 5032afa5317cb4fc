import type { QuizExport, QuizFormat } from '../../views/classroom/quiz-exports.ts';
import { textFile } from '../csv.ts';
import { encodeKahoot, isForKahoot } from './kahoot.ts';
import { encodeMoodleXml } from './moodle-xml.ts';
import { answersText, questionsText, quizText } from './quiz-text.ts';

/** A format with its encoder. */
export interface EncodedFormat extends QuizFormat {
  mediaType: string;
  /** @param losses what the file cannot hold of this quiz, a sentence each, for formats with room for remarks */
  encode: (
    quiz: QuizExport,
    losses: readonly string[],
  ) => string | Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

const TEXT = 'text/plain; charset=utf-8';

/**
 * Every file that is made of a quiz, in the order of its page. A new format is a row here with its encoder, and in the strings its name
 * (`quizFile.<id>`) and what it is for (`quizUse.<id>`). How each kind of item gets into a file:
 *
 * | kind | Moodle XML | Kahoot | texts |
 * | --- | --- | --- | --- |
 * | one right, several right | the same | the same, up to four options | as it is |
 * | true or false | the same | two options | as it is |
 * | pairs | the same | left out | as it is |
 * | steps | pairs of a step and its place, since older sites have no steps | left out | as it is |
 * | story | a question for each scene | left out | as it is |
 *
 * Of several right ones, each wrong one takes away, so that marking all gains nothing.
 *
 * Signs that no program shows and blanks that nobody sees are removed from every text first: see `clean-quiz.ts`. Kahoot and the texts
 * do not say which language they are in.
 */
export const QUIZ_FORMATS: readonly EncodedFormat[] = [
  {
    id: 'moodle',
    ending: 'moodle.xml',
    mediaType: 'application/xml',
    losses: { 'true-false': ['truth'], matching: ['together'], ordering: ['places', 'together'], scenario: ['scenes'] },
    encode: encodeMoodleXml,
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
    holds: isForKahoot,
    encode: encodeKahoot,
  },
  { id: 'text', ending: 'whatsapp.txt', mediaType: TEXT, losses: {}, encode: (quiz) => textFile(quizText(quiz)) },
  {
    id: 'questions',
    ending: 'questions.txt',
    mediaType: TEXT,
    losses: {},
    encode: (quiz) => textFile(questionsText(quiz)),
  },
  { id: 'answers', ending: 'answers.txt', mediaType: TEXT, losses: {}, encode: (quiz) => textFile(answersText(quiz)) },
];

/** The bytes of one file of a quiz; the same quiz always has the same. */
export async function quizFile(format: EncodedFormat, quiz: QuizExport): Promise<Uint8Array<ArrayBuffer>> {
  const file = await format.encode(quiz, quiz.lossesIn(format));
  return typeof file === 'string' ? new TextEncoder().encode(file) : file;
}

/** Every format with how many bytes its file of a quiz has. */
export async function weighQuizFiles(quiz: QuizExport): Promise<(QuizFormat & { bytes: number })[]> {
  return Promise.all(QUIZ_FORMATS.map(async (format) => ({ ...format, bytes: (await quizFile(format, quiz)).length })));
}
