import { QUIZ_FORMAT_IDS, type QuizFormatId } from '../../domain/classroom/quiz-formats.ts';
import type { QuizExport } from '../../views/classroom/quiz-exports.ts';
import { textFile } from '../text-file.ts';
import { encodeGift } from './gift.ts';
import { encodeKahoot } from './kahoot.ts';
import { encodeMoodleXml } from './moodle-xml.ts';
import { encodeQuizCsv } from './quiz-csv.ts';
import { answersText, questionsText, quizText } from './quiz-text.ts';

type Encode = (quiz: QuizExport) => string | Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;

const ENCODERS: Record<QuizFormatId, Encode> = {
  gift: encodeGift,
  moodle: encodeMoodleXml,
  kahoot: encodeKahoot,
  csv: encodeQuizCsv,
  text: (quiz) => textFile(quizText(quiz)),
  questions: (quiz) => textFile(questionsText(quiz)),
  answers: (quiz) => textFile(answersText(quiz)),
};

/** The bytes of one file of a quiz; the same quiz always has the same. */
export async function quizFile(format: QuizFormatId, quiz: QuizExport): Promise<Uint8Array<ArrayBuffer>> {
  const file = await ENCODERS[format](quiz);
  return typeof file === 'string' ? new TextEncoder().encode(file) : file;
}

/** How many bytes each file of a quiz has. */
export async function weighQuizFiles(quiz: QuizExport): Promise<Map<QuizFormatId, number>> {
  const bytes = QUIZ_FORMAT_IDS.map(async (id) => [id, (await quizFile(id, quiz)).length] as const);
  return new Map(await Promise.all(bytes));
}
