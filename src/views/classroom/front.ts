import type { Lesson } from '../../domain/classroom/lesson.ts';
import type { Quiz } from '../../domain/classroom/quiz.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { toFrame } from '../page/frame.ts';
import { shownWords } from '../record-words.ts';
import { agesOf } from './ages.ts';
import type { LessonPrints } from './lesson-prints.ts';
import { sortedByAge, toQuizLink } from './quizzes.ts';
import { themeCloth } from './theme-cloth.ts';

export type ClassroomView = ReturnType<typeof toClassroom>;

/** A lesson with the files that are printed of it. */
export interface PrintedLesson {
  lesson: Lesson;
  prints: LessonPrints | null;
}

/**
 * The front of the classroom: lessons as covers, each with age, time and what is printed, and quizzes by age, since teachers have
 * little time.
 *
 * @param hasGuide is there a guide for teachers to lead to?
 */
export function toClassroom(
  lessons: readonly PrintedLesson[],
  quizzes: readonly Quiz[],
  context: ViewContext,
  hasGuide: boolean,
) {
  const { t, words, address } = context;
  return {
    frame: toFrame(
      { address: 'classroom', title: words.t('classroom.title'), description: words.plain('classroom.description') },
      context,
    ),
    heading: t('classroom.title'),
    lead: t('classroom.lead'),
    /** What a teacher reads first; `null` where nobody has written it. */
    guide: hasGuide ? { href: address('guide'), label: t('classroom.guide') } : null,
    /** What all lessons do without. */
    needs: t('classroom.needs'),
    lessons: {
      heading: t('classroom.lessons'),
      covers: lessons.map((lesson) => toCover(lesson, context)),
    },
    quizzes: {
      heading: t('classroom.quizzes'),
      all: { href: address('quizzes'), label: t('quizzes.all') },
      groups: groupsOf(
        sortedByAge(quizzes),
        ({ ages }) => `${ages.from} ${ages.to}`,
        ({ ages }) => agesOf(ages, context),
        (quiz) => toQuizLink(quiz, context),
      ),
    },
  };
}

/** Some things under a heading for each of their keys, in their order. */
function groupsOf<T, I>(
  all: readonly T[],
  keyOf: (one: T) => string,
  headingOf: (one: T) => Text,
  make: (one: T) => I,
): { heading: Text; items: I[] }[] {
  return [...Map.groupBy(all, keyOf).values()].flatMap((group) =>
    group[0] === undefined ? [] : [{ heading: headingOf(group[0]), items: group.map(make) }],
  );
}

/** "45 / 90". */
function minutesOf({ hours }: Lesson, { language }: ViewContext): string {
  const number = new Intl.NumberFormat(language.format);
  return hours.map(({ minutes }) => number.format(minutes)).join(' / ');
}

/** A lesson as somebody chooses it who has little time. */
export type Cover = ReturnType<typeof toCover>;

function toCover({ lesson, prints }: PrintedLesson, context: ViewContext) {
  const { t } = context;
  const { words, mark } = shownWords(lesson, context);
  // The whole lesson as one file to print.
  const [all] = prints?.files ?? [];
  const ages = lesson.group === 'pupils' ? agesOf(lesson.ages, context) : t(`lessonPaper.${lesson.group}`);
  return {
    href: context.address('lesson', { lesson: lesson.id }),
    label: mark(words.title),
    about: mark(words.description),
    cloth: themeCloth(lesson.theme),
    facts: [t('quizzes.minutes', { minutes: minutesOf(lesson, context) }), ages],
    links: all ? [{ href: all.href, label: t('classroom.printAll', { ending: all.ending, size: all.size }) }] : [],
  };
}
