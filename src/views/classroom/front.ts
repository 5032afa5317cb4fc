import type { Lesson } from '../../domain/classroom/lesson.ts';
import type { Quiz } from '../../domain/classroom/quiz.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { type Link, toFrame } from '../page/frame.ts';
import { shownWords } from '../record-words.ts';
import { agesOf, shortAges } from './ages.ts';
import type { Kit } from './kit.ts';
import { shortest, toLessonLinks } from './lesson.ts';
import type { LessonPrints } from './lesson-prints.ts';
import { sortedByAge, toQuizLink } from './quizzes.ts';

/** Ways to find one among many. */
interface Finder {
  heading: Text;
  groups: { heading: Text; items: Link[] }[];
}

export type ClassroomView = ReturnType<typeof toClassroom>;

/** A lesson with the files that are printed of it. */
export interface PrintedLesson {
  lesson: Lesson;
  prints: LessonPrints | null;
}

/**
 * The front of the classroom: lessons as kits, each with age, time and what it takes, and quizzes by age, since teachers have little
 * time.
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
      finders: [byTheme(lessons, context), byMinutes(lessons, context)],
      groups: groupsOf(
        lessons,
        ({ lesson }) => `${lesson.group} ${lesson.ages.from} ${lesson.ages.to}`,
        ({ lesson }) => (lesson.group === 'pupils' ? agesOf(lesson.ages, context) : t(`lessonPaper.${lesson.group}`)),
        (lesson) => toLessonKit(lesson, context),
      ),
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

function byTheme(lessons: readonly PrintedLesson[], context: ViewContext): Finder {
  return {
    heading: context.t('quizzes.byTheme'),
    groups: groupsOf(
      lessons,
      ({ lesson }) => lesson.theme,
      ({ lesson }) => context.t(`classTheme.${lesson.theme}`),
      ({ lesson }) => toLessonLink(lesson, context),
    ),
  };
}

/** The shortest first; lessons that can be held in the same hours stand together. */
function byMinutes(lessons: readonly PrintedLesson[], context: ViewContext): Finder {
  return {
    heading: context.t('quizzes.byMinutes'),
    groups: groupsOf(
      lessons.toSorted((a, b) => shortest(a.lesson) - shortest(b.lesson)),
      ({ lesson }) => minutesOf(lesson, context),
      ({ lesson }) => context.t('quizzes.minutes', { minutes: minutesOf(lesson, context) }),
      ({ lesson }) => toLessonLink(lesson, context),
    ),
  };
}

/** "45 / 90". */
function minutesOf({ hours }: Lesson, { language }: ViewContext): string {
  const number = new Intl.NumberFormat(language.format);
  return hours.map(({ minutes }) => number.format(minutes)).join(' / ');
}

function toLessonLink(lesson: Lesson, context: ViewContext): Link {
  const { words, mark } = shownWords(lesson, context);
  return { href: context.address('lesson', { lesson: lesson.id }), label: mark(words.title) };
}

function toLessonKit({ lesson, prints }: PrintedLesson, context: ViewContext): Kit {
  const { t } = context;
  const { words, mark } = shownWords(lesson, context);
  // The whole lesson as one file to print.
  const [all] = prints?.files ?? [];
  return {
    ...toLessonLink(lesson, context),
    about: mark(words.description),
    cover: lesson.id,
    numbers: [
      { term: t('classroom.minutes'), value: minutesOf(lesson, context) },
      { term: t('classroom.ages'), value: shortAges(lesson.ages, context) },
    ],
    lists: [
      { heading: t('lesson.product'), items: [mark(words.product)] },
      { heading: t('lesson.materials'), items: words.materials.map(mark) },
    ],
    links: [
      ...(all ? [{ href: all.href, label: t('classroom.printAll', { ending: all.ending, size: all.size }) }] : []),
      ...toLessonLinks(lesson, context),
    ],
  };
}
