import type { QuizFormatId } from '../../domain/classroom/quiz-formats.ts';
import type { QuizExport } from '../../views/classroom/quiz-exports.ts';
import { dashed, lines } from './asked.ts';
import { cleanQuiz } from './clean-text.ts';

/** What a file says about itself to whoever opens it as text: its title, what is for whoever leads, and what it could not hold. */
export function remarks({ texts, words, notices, losses }: QuizExport, format: QuizFormatId): string[] {
  const { title, care } = cleanQuiz(texts);
  const lost = losses.get(format) ?? [];
  return [
    title,
    lines(notices),
    lines([`${words.care}:`, ...care.map(dashed)]),
    ...(lost.length > 0 ? [lines([words.lost, ...lost.map(dashed)])] : []),
  ];
}
