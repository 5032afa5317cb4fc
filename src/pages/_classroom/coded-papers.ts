import { loadRecallCodes } from '../../collections/recall.ts';
import type { Site } from '../../i18n/site.ts';
import type { CodedLesson } from '../../views/classroom/lesson-paper.ts';
import type { CodedQuiz } from '../../views/classroom/quiz-paper.ts';
import { itemRoutes } from '../_routes.ts';

/** Every lesson with the codes of its papers. */
export async function loadCodedLessons(site: Site): Promise<CodedLesson[]> {
  const { codesOf, lessons } = await loadRecallCodes(site);
  return [...lessons].map(([name, whole]) => ({ whole, codes: codesOf(name) }));
}

/** Every quiz with the codes of its papers. */
export async function loadCodedQuizzes(site: Site): Promise<CodedQuiz[]> {
  const { codesOf, quizzes } = await loadRecallCodes(site);
  return [...quizzes].map(([name, quiz]) => ({ quiz, codes: codesOf(name) }));
}

/** The paths of each page that every lesson has, with its lesson and the codes of its papers. */
export const lessonPaths = itemRoutes(loadCodedLessons, ({ whole: { lesson } }) => ({ lesson: lesson.id }));

/** The paths of each page that every quiz has, with the quiz and the codes of its papers. */
export const quizPaths = itemRoutes(loadCodedQuizzes, ({ quiz }) => ({ quiz: quiz.id }));
