import type { Lesson } from '../../domain/classroom/lesson.ts';
import type { Quiz } from '../../domain/classroom/quiz.ts';
import type { ViewContext } from '../context.ts';
import { onSite } from '../link-to.ts';
import type { Cover } from '../page/cover.ts';
import { toNamedPage } from '../page/frame.ts';
import { toSectionHead } from '../page/section-head.ts';
import { shownWords } from '../record-words.ts';
import { agesOf } from './ages.ts';
import { type Choice, choicesOf, toChoices, toQuizCover } from './cover.ts';
import type { LessonPrints } from './lesson-prints.ts';
import { themeCloth } from './theme-cloth.ts';

export interface PrintedLesson {
  lesson: Lesson;
  prints: LessonPrints | null;
}

/** The front of the classroom: lessons and quizzes as covers under one row of ages, since teachers have little time. */
export function toClassroom(
  lessons: readonly PrintedLesson[],
  quizzes: readonly Quiz[],
  context: ViewContext,
  hasGuide: boolean,
) {
  const { t, address } = context;
  const choices = toChoices(
    [...lessons.map(({ lesson }) => lesson), ...quizzes].map(({ ages }) => ({ ages })),
    context,
  );
  return {
    ...toNamedPage('classroom', context),
    cloth: toSectionHead('classroom', context),
    shelf: { legend: t('classroom.show'), all: t('classroom.all'), choices },
    lessons: { heading: t('classroom.lessons'), covers: lessons.map((lesson) => toCover(lesson, choices, context)) },
    quizzes: {
      heading: t('classroom.quizzes'),
      covers: sortedByAge(quizzes).map((quiz) => toQuizCover(quiz, choices, context)),
      all: onSite(['quizzes'], context).map((name) => ({ href: address(name), label: t('quizzes.all') })),
    },
    /** `null` where nobody has written it. */
    guide: hasGuide ? { href: address('guide'), label: t('classroom.guide') } : null,
    /** What all lessons do without. */
    needs: t('classroom.needs'),
  };
}

/** "45 / 90". */
function minutesOf({ hours }: Lesson, { language }: ViewContext): string {
  const number = new Intl.NumberFormat(language.format);
  return hours.map(({ minutes }) => number.format(minutes)).join(' / ');
}

function toCover({ lesson, prints }: PrintedLesson, choices: readonly Choice[], context: ViewContext): Cover {
  const { t } = context;
  const { words, mark } = shownWords(lesson, context);
  const ages = lesson.group === 'pupils' ? agesOf(lesson.ages, context) : t(`lessonPaper.${lesson.group}`);
  return {
    href: context.address('lesson', { lesson: lesson.id }),
    label: mark(words.title),
    cloth: themeCloth(lesson.theme, context),
    facts: [t('quizzes.minutes', { minutes: minutesOf(lesson, context) }), ages],
    links: prints?.all ? [prints.all] : [],
    choices: choicesOf({ ages: lesson.ages }, choices),
  };
}

/** All quizzes as covers, to be narrowed by age or minutes. */
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
function sortedByAge(quizzes: readonly Quiz[]): Quiz[] {
  return quizzes.toSorted((a, b) => a.ages.from - b.ages.from || a.ages.to - b.ages.to || a.minutes - b.minutes);
}
