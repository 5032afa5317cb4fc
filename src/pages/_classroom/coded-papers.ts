import { buildDate } from '../../build-date.ts';
import { itemPaths } from '../../collections/locales.ts';
import { loadRecallCodes } from '../../collections/recall.ts';
import { loadSite } from '../../collections/site.ts';
import { nameOfPattern } from '../../i18n/addresses.ts';
import type { Site } from '../../i18n/site.ts';
import type { CodedLesson } from '../../views/classroom/lesson-paper.ts';
import type { CodedQuiz } from '../../views/classroom/quiz-paper.ts';

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
export async function lessonPaths({ routePattern }: { routePattern: string }) {
  const site = await loadSite(buildDate);
  const name = nameOfPattern(routePattern, site.campaign);
  return itemPaths(site, name, await loadCodedLessons(site), ({ whole: { lesson } }) => ({ lesson: lesson.id }));
}

/** The paths of each page that every quiz has, with the quiz and the codes of its papers. */
export async function quizPaths({ routePattern }: { routePattern: string }) {
  const site = await loadSite(buildDate);
  const name = nameOfPattern(routePattern, site.campaign);
  return itemPaths(site, name, await loadCodedQuizzes(site), ({ quiz }) => ({ quiz: quiz.id }));
}
