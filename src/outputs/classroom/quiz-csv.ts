import { isChoiceQuestion, type Question } from '../../views/classroom/question.ts';
import type { QuizExport } from '../../views/classroom/quiz-exports.ts';
import { QUIZ_COLUMNS, type QuizColumn, type QuizFileWords } from '../../views/classroom/quiz-file-words.ts';
import { encodeCsv } from '../csv.ts';
import { sourcesLine } from './asked.ts';
import { cleanQuiz } from './clean-quiz.ts';

/**
 * A quiz as a table with one row for each option. Steps stand in their right order, each with its place; a scene is an item of its own,
 * behind one for the situation. The first rows are what the quiz is about and what is for whoever leads, the last ones what to keep in mind.
 */
export function encodeQuizCsv({ texts, words, notices }: QuizExport): string {
  const quiz = cleanQuiz(texts);
  const note = (kind: string, prompt: string): CsvRow => ({ quiz: quiz.title, kind, prompt });
  const rows: CsvRow[] = [
    note(words.intro, quiz.intro),
    ...notices.map((text) => note(words.intro, text)),
    ...quiz.care.map((text) => note(words.care, text)),
    ...quiz.questions.flatMap((question) => toRows(question, words).map((row) => ({ quiz: quiz.title, ...row }))),
    ...quiz.remember.map((text) => note(words.remember, text)),
    note(words.remember, words.tell),
  ];
  return encodeCsv(
    QUIZ_COLUMNS.map((column) => words.columns[column]),
    rows.map((row) => QUIZ_COLUMNS.map((column) => row[column] ?? '')),
  );
}

type CsvRow = Partial<Record<QuizColumn, string>>;

function toRows(question: Question, words: QuizFileWords): CsvRow[] {
  const { id, type, prompt, explanation } = question;
  const item = { item: id, kind: words.kinds[type], prompt };
  const after = { explanation, sources: sourcesLine(question, { sources: '' }).trim() };
  const truth = (isRight: boolean) => (isRight ? words.yes : words.no);
  if (isChoiceQuestion(question))
    return question.options.map(({ text, feedback, isRight }) => ({
      ...item,
      option: text,
      right: truth(isRight),
      feedback,
      ...after,
    }));
  if (question.type === 'matching')
    return question.pairs.map(({ text, match, feedback }) => ({ ...item, option: text, match, feedback, ...after }));
  if (question.type === 'ordering')
    return question.steps.map(({ text, feedback }, i) => ({
      ...item,
      option: text,
      match: String(i + 1),
      feedback,
      ...after,
    }));
  const scenes = question.scenes.flatMap((scene) =>
    scene.options.map(({ text, feedback, isRight, to }) => ({
      item: `${id}.${scene.id}`,
      kind: words.kinds[type],
      prompt: scene.prompt,
      option: text,
      right: truth(isRight),
      next: to === null ? '' : `${id}.${to}`,
      feedback,
    })),
  );
  return [{ ...item, ...after }, ...scenes];
}
