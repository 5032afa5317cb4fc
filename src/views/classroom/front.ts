import type { Quiz } from '../../domain/classroom/quiz.ts';
import { assertFound } from '../../domain/found.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { type Frame, type Link, toFrame } from '../page/frame.ts';
import { toProse } from '../page/prose.ts';
import { shownWords } from '../record-words.ts';
import { agesAndTime } from './ages.ts';
import type { LessonPage } from './lesson.ts';

export interface ClassroomView {
  frame: Frame;
  heading: Text;
  lead: Text;
  lessons: { heading: Text; items: (Link & { about: Text; ages: Text })[] };
  quizzes: { heading: Text; items: (Link & { about: Text; ages: Text })[] };
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
    lessons: { heading: t('classroom.lessons'), items: lessons.map((lesson) => toLessonLink(lesson, context)) },
    quizzes: { heading: t('classroom.quizzes'), items: quizzes.map((quiz) => toQuizLink(quiz, context)) },
  };
}

function toLessonLink(lesson: LessonPage, context: ViewContext) {
  const { title, description } = toProse(lesson, context);
  const plan = assertFound(lesson.plans.get(context.campaign.sourceLocale), `plan of the lesson "${lesson.id}"`);
  return {
    href: context.address('lesson', { lesson: lesson.id }),
    label: title,
    about: { ...title, text: description },
    ages: agesAndTime(plan, context),
  };
}

function toQuizLink(quiz: Quiz, context: ViewContext) {
  const { words, mark } = shownWords(quiz, context);
  return {
    href: context.address('quiz', { quiz: quiz.id }),
    label: mark(words.title),
    about: mark(words.intro),
    ages: agesAndTime(quiz, context),
  };
}
