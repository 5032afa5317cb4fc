/** Reads a sheet for Kahoot with the reader of others (read-excel-file), by the columns of its template. */
import { readSheet } from 'read-excel-file/universal';
import { cleanQuiz } from '../../../../src/outputs/classroom/clean-quiz.ts';
import { isChoiceQuestion } from '../../../../src/views/classroom/question.ts';
import type { QuizTexts } from '../../../../src/views/classroom/questions.ts';

export interface KahootQuestion {
  prompt: string;
  answers: string[];
  seconds: number;
  /** Places of right answers, from 1. */
  right: number[];
}

export interface KahootSheet {
  /** Texts above the table. */
  above: string[];
  questions: KahootQuestion[];
  /** What such a sheet may hold that is over the limits of Kahoot. */
  lost: string[];
}

const HEADING = /^Question/;

export async function readKahoot(bytes: Uint8Array): Promise<KahootSheet> {
  const rows = await readSheet(new Blob([Uint8Array.from(bytes)]));
  const heading = rows.findIndex((row) => row.some((cell) => HEADING.test(String(cell))));
  const first = (rows[heading] ?? []).findIndex((cell) => HEADING.test(String(cell)));
  const questions = rows.slice(heading + 1).flatMap((row): KahootQuestion[] => {
    const [prompt, a, b, c, d, seconds, right] = row.slice(first);
    if (prompt === null || prompt === undefined) return [];
    return [
      {
        prompt: String(prompt),
        answers: [a, b, c, d].flatMap((cell) => (cell === null || cell === undefined ? [] : String(cell))),
        seconds: Number(seconds),
        right: String(right).split(',').map(Number),
      },
    ];
  });
  const tooLong = questions.filter(
    ({ prompt, answers }) => [...prompt].length > 120 || answers.some((one) => [...one].length > 75),
  );
  return {
    above: rows.slice(0, heading).flatMap((row) => row.flatMap((cell) => (cell === null ? [] : String(cell)))),
    questions,
    lost: tooLong.map(() => 'too long'),
  };
}

/** What Kahoot can hold: what is chosen, with few and short options. */
export function heldByKahoot(texts: QuizTexts): KahootQuestion[] {
  return cleanQuiz(texts)
    .questions.filter(isChoiceQuestion)
    .filter(
      ({ prompt, options }) =>
        options.length <= 4 && [...prompt].length <= 120 && options.every(({ text }) => [...text].length <= 75),
    )
    .map(({ prompt, options }) => ({
      prompt: shown(prompt),
      answers: options.map(({ text }) => shown(text)),
      seconds: 60,
      right: options.flatMap(({ isRight }, i) => (isRight ? [i + 1] : [])),
    }));
}

/** Readers take the blanks off, of every kind. */
export function shown(text: string): string {
  return text.trim();
}
