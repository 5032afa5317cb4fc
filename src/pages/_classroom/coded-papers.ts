import { loadRecallCodes } from '../../collections/recall.ts';
import type { Site } from '../../i18n/site.ts';
import { itemRoutes } from '../_routes.ts';

/** Every lesson with the codes of its papers. */
export const loadCodedLessons = async (site: Site) => [...(await loadRecallCodes(site)).lessons.values()];

/** Every quiz with the codes of its papers. */
export const loadCodedQuizzes = async (site: Site) => [...(await loadRecallCodes(site)).quizzes.values()];

/** The paths of each page that every lesson has, with its lesson and the codes of its papers. */
export const lessonPaths = itemRoutes(loadCodedLessons, ({ whole: { lesson } }) => ({ lesson: lesson.id }));

/** The paths of each page that every quiz has, with the quiz and the codes of its papers. */
export const quizPaths = itemRoutes(loadCodedQuizzes, ({ quiz }) => ({ quiz: quiz.id }));
