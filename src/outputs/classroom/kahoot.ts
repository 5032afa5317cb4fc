import writeExcelFile from 'write-excel-file/universal';
import { cellText } from '../../domain/text/fit.ts';
import { type ChoiceQuestion, isChoiceQuestion, type Question } from '../../views/classroom/question.ts';
import { leftOutOf, type QuizExport } from '../../views/classroom/quiz-exports.ts';
import { repack } from '../repack.ts';
import { dashed, lines, remarks } from './asked.ts';
import { cleanQuiz } from './clean-quiz.ts';

/**
 * A quiz as the spreadsheet that Kahoot takes in, laid out like its template: remarks above, which it does not read, names of columns in
 * row 8 from column B on, a question a row below, with its number in column A. What Kahoot cannot hold is not in it.
 */
export async function encodeKahoot(quiz: QuizExport, losses: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const { questions, remember, dir } = cleanQuiz(quiz.texts);
  const { words } = quiz;
  const leftOut = leftOutOf(quiz.texts, { holds: isForKahoot });
  const above = [
    ...remarks(quiz, losses),
    ...(leftOut.length > 0 ? [words.leftOut(leftOut)] : []),
    lines([`${words.remember}:`, ...remember.map(dashed), words.tell]),
  ];
  const heading = ['', ...COLUMNS].map(cell);
  const fitting = questions.filter(isForKahoot);
  const blob = await writeExcelFile(
    [
      ...above.map((text) => [null, cell(text)]),
      ...Array.from({ length: HEADING - above.length - 1 }, () => []),
      heading,
      ...fitting.map(toRow),
    ],
    {
      sheet: 'Kahoot',
      columns: [6, 60, 30, 30, 30, 30, 16, 16].map((width) => ({ width })),
      rightToLeft: dir === 'rtl',
    },
  ).toBlob();
  return repack(new Uint8Array(await blob.arrayBuffer()));
}

/** Can this question be played on Kahoot? A longer text is never cut: half a sentence may say the opposite. */
export function isForKahoot(question: Question): question is ChoiceQuestion {
  if (!isChoiceQuestion(question)) return false;
  const { prompt, options } = question;
  return (
    options.length <= KAHOOT.answers &&
    [...prompt].length <= KAHOOT.question &&
    options.every(({ text }) => [...text].length <= KAHOOT.answer)
  );
}

/**
 * How many signs Kahoot takes in a question and in an answer, how many answers, and which times for a question in seconds (its template
 * for spreadsheets says so beside each column).
 */
const KAHOOT = { question: 120, answer: 75, answers: 4, seconds: [5, 10, 20, 30, 60, 90, 120, 240] } as const;

function toRow({ prompt, options }: ChoiceQuestion, i: number) {
  const right = options.flatMap(({ isRight }, place) => (isRight ? [place + 1] : []));
  const answers = Array.from({ length: KAHOOT.answers }, (_answer, place) => cell(options[place]?.text ?? ''));
  const [only = 0] = right;
  return [
    { value: i + 1, type: Number },
    cell(prompt),
    ...answers,
    { value: SECONDS, type: Number },
    right.length === 1 ? { value: only, type: Number } : cell(right.join(',')),
  ];
}

function cell(text: string) {
  if (text === '') return null;
  return { value: cellText(text), type: String, wrap: true, alignVertical: 'top' as const };
}

const HEADING = 8;
/** As the template has them, in English whatever the language of the quiz. */
const COLUMNS = [
  `Question - max ${KAHOOT.question} characters`,
  ...[1, 2, 3, 4].map((place) => `Answer ${place} - max ${KAHOOT.answer} characters`),
  'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  'Correct answer(s) - choose at least one',
];
/** Long enough to read the longest question and its answers aloud; whoever leads can change it there. */
const SECONDS: (typeof KAHOOT.seconds)[number] = 60;
