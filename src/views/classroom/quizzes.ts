import { CLASS_THEMES } from '../../codes/classroom.ts';
import type { Quiz } from '../../domain/classroom/quiz.ts';
import type { ViewContext } from '../context.ts';
import { type Link, toFrame } from '../page/frame.ts';
import { shownWords } from '../record-words.ts';
import { agesOf, shortAges } from './ages.ts';

export type QuizzesView = ReturnType<typeof toQuizzes>;

/** All quizzes, to be found by age, by theme and by how many minutes there are. */
export function toQuizzes(quizzes: readonly Quiz[], context: ViewContext) {
  const { t, words } = context;
  const byAge = Map.groupBy(sortedByAge(quizzes), ({ ages }) => `${ages.from} ${ages.to}`);
  const byMinutes = Map.groupBy(
    quizzes.toSorted((a, b) => a.minutes - b.minutes),
    ({ minutes }) => minutes,
  );
  return {
    frame: toFrame(
      { address: 'quizzes', title: t('quizzes.title'), description: words.plain('quizzes.description') },
      context,
    ),
    heading: t('quizzes.title'),
    lead: t('quizzes.lead'),
    /** Every quiz, by who it is for, the youngest first. */
    ages: {
      heading: t('quizzes.byAge'),
      groups: [...byAge.values()].map((group) => ({
        heading: group[0] ? agesOf(group[0].ages, context) : t('quizzes.byAge'),
        items: group.map((quiz) => toQuizKit(quiz, context)),
      })),
    },
    themes: {
      heading: t('quizzes.byTheme'),
      groups: CLASS_THEMES.flatMap((theme) => {
        const items = quizzes.filter((quiz) => quiz.theme === theme).map((quiz) => toQuizLink(quiz, context));
        return items.length > 0 ? [{ heading: t(`classTheme.${theme}`), items }] : [];
      }),
    },
    minutes: {
      heading: t('quizzes.byMinutes'),
      groups: [...byMinutes].map(([minutes, group]) => ({
        heading: t('quizzes.minutes', { minutes: String(minutes) }),
        items: group.map((quiz) => toQuizLink(quiz, context)),
      })),
    },
  };
}

/** The youngest first, then the shortest. */
export function sortedByAge(quizzes: readonly Quiz[]): Quiz[] {
  return quizzes.toSorted((a, b) => a.ages.from - b.ages.from || a.ages.to - b.ages.to || a.minutes - b.minutes);
}

/** A quiz as somebody chooses it who has little time. */
export type Kit = ReturnType<typeof toQuizKit>;

function toQuizKit(quiz: Quiz, context: ViewContext) {
  const { words, mark } = shownWords(quiz, context);
  const number = new Intl.NumberFormat(context.language.format);
  const { t } = context;
  return {
    href: context.address('quiz', { quiz: quiz.id }),
    label: mark(words.title),
    about: mark(words.intro),
    /** Minutes, ages and the like: a number and what it counts. */
    numbers: [
      { term: t('classroom.minutes'), value: number.format(quiz.minutes) },
      { term: t('classroom.ages'), value: shortAges(quiz.ages, context) },
      { term: t('quizzes.count'), value: number.format(quiz.items.length) },
    ],
  };
}

/** A quiz by its name. */
export function toQuizLink(quiz: Quiz, context: ViewContext): Link {
  const { words, mark } = shownWords(quiz, context);
  return { href: context.address('quiz', { quiz: quiz.id }), label: mark(words.title) };
}
