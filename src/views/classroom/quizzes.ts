import type { Quiz } from '../../domain/classroom/quiz.ts';
import type { ViewContext } from '../context.ts';
import { toNamedPage } from '../page/frame.ts';
import { toSectionHead } from '../page/section-head.ts';
import { toChoices, toQuizCover } from './cover.ts';

/** All quizzes as covers, to be narrowed by age or by how many minutes there are. */
export function toQuizzes(quizzes: readonly Quiz[], context: ViewContext) {
  const { t } = context;
  const choices = toChoices(quizzes, context);
  return {
    ...toNamedPage('quizzes', context),
    cloth: toSectionHead('quizzes', context),
    shelf: { legend: t('classroom.show'), all: t('classroom.all'), choices },
    covers: sortedByAge(quizzes).map((quiz) => toQuizCover(quiz, choices, context)),
  };
}

/** The youngest first, then the shortest. */
export function sortedByAge(quizzes: readonly Quiz[]): Quiz[] {
  return quizzes.toSorted((a, b) => a.ages.from - b.ages.from || a.ages.to - b.ages.to || a.minutes - b.minutes);
}
