import type { Quiz } from '../../domain/classroom/quiz.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { type Frame, type Link, toFrame } from '../page/frame.ts';
import { toProse } from '../page/prose.ts';
import { shownWords } from '../record-words.ts';
import { type LessonPage, planOf } from './lesson.ts';

/** A lesson or a quiz as somebody chooses it who has little time. */
export interface Kit extends Link {
  about: Text;
  /** Minutes, ages and the like: a number and what it counts. */
  numbers: { term: Text; value: string }[];
  needs: { heading: Text; items: Text[] } | null;
  /** What is printed, and what comes after. */
  links: Link[];
}

export interface ClassroomView {
  frame: Frame;
  heading: Text;
  lead: Text;
  lessons: { heading: Text; items: Kit[] };
  quizzes: { heading: Text; items: Kit[] };
}

/** The front of the classroom: lessons and quizzes, each with age and time, since teachers have little. */
export function toClassroom(
  lessons: readonly LessonPage[],
  quizzes: readonly Quiz[],
  context: ViewContext,
): ClassroomView {
  const { t, words, address } = context;
  return {
    frame: toFrame(
      {
        address: 'classroom',
        title: words.t('classroom.title'),
        description: words.plain('classroom.description'),
        crumbs: [{ href: address('home'), label: t('nav.home') }],
        zone: 'campaign',
      },
      context,
    ),
    heading: t('classroom.title'),
    lead: t('classroom.lead'),
    lessons: { heading: t('classroom.lessons'), items: lessons.map((lesson) => toLessonKit(lesson, context)) },
    quizzes: { heading: t('classroom.quizzes'), items: quizzes.map((quiz) => toQuizKit(quiz, context)) },
  };
}

function toLessonKit(lesson: LessonPage, context: ViewContext): Kit {
  const { t, address } = context;
  const prose = toProse(lesson, context);
  const { plan, mark } = planOf(lesson, prose, context);
  const params = { lesson: lesson.id };
  return {
    href: address('lesson', params),
    label: prose.title,
    about: { ...prose.title, text: prose.description },
    numbers: toNumbers(plan, context),
    needs: { heading: t('lesson.materials'), items: plan.materials.map(mark) },
    links: [
      { href: address('handout', params), label: t('lesson.handout') },
      ...(plan.quiz ? [{ href: address('quiz', { quiz: plan.quiz }), label: t('lesson.quiz') }] : []),
    ],
  };
}

function toQuizKit(quiz: Quiz, context: ViewContext): Kit {
  const { words, mark } = shownWords(quiz, context);
  const count = new Intl.NumberFormat(context.language.format).format(quiz.items.length);
  return {
    href: context.address('quiz', { quiz: quiz.id }),
    label: mark(words.title),
    about: mark(words.intro),
    numbers: [...toNumbers(quiz, context), { term: context.t('classroom.quizzes'), value: count }],
    needs: null,
    links: [],
  };
}

function toNumbers({ ages, minutes }: Pick<Quiz, 'ages' | 'minutes'>, { t, language }: ViewContext): Kit['numbers'] {
  const number = new Intl.NumberFormat(language.format);
  return [
    { term: t('classroom.minutes'), value: number.format(minutes) },
    { term: t('classroom.ages'), value: `${number.format(ages.from)}–${number.format(ages.to)}` },
  ];
}
