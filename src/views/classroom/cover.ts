import { NO_AGE_LIMIT, OF_AGE, type Quiz } from '../../domain/classroom/quiz.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import type { Cover } from '../page/cover.ts';
import { shownWords } from '../record-words.ts';
import { agesOf, shortAges } from './ages.ts';
import { themeCloth } from './theme-cloth.ts';

interface Shelved {
  ages: { from: number; to: number };
  /** Absent where all take the same time. */
  minutes?: number;
}

/** One of the choices above a shelf. */
export interface Choice {
  /** From 1 to 8; the style sheet knows them. */
  id: number;
  label: Text;
  takes: (one: Shelved) => boolean;
}

const MOST = 8;

/** One row of choices: the ages that no wider group of ages holds, then minutes. Fewer than two narrow nothing. */
export function toChoices(shelf: readonly Shelved[], context: ViewContext): Choice[] {
  const { t } = context;
  const all = shelf.map(({ ages }) => ages).filter(({ from, to }) => to < NO_AGE_LIMIT || from >= OF_AGE);
  const ages = [...new Map(all.map((one) => [`${one.from} ${one.to}`, one])).values()]
    .filter((one) => !all.some((other) => other !== one && holds(other, one) && !holds(one, other)))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  const minutes = [...new Set(shelf.flatMap((one) => one.minutes ?? []))].toSorted((a, b) => a - b);
  const choices = [
    ...ages.map((own) => ({
      label: shortAges(own, context),
      takes: (one: Shelved) => holds(own, one.ages) || holds(one.ages, own),
    })),
    ...(minutes.length > 1 ? minutes : []).map((own) => ({
      label: t('quizzes.minutes', { minutes: String(own) }),
      takes: (one: Shelved) => one.minutes === own,
    })),
  ];
  return choices.length > 1 ? choices.slice(0, MOST).map((choice, place) => ({ id: place + 1, ...choice })) : [];
}

export function choicesOf(one: Shelved, choices: readonly Choice[]): number[] {
  return choices.filter(({ takes }) => takes(one)).map(({ id }) => id);
}

export function toQuizCover(quiz: Quiz, choices: readonly Choice[], context: ViewContext): Cover {
  const { words, mark } = shownWords(quiz, context);
  return {
    href: context.address('quiz', { quiz: quiz.id }),
    label: mark(words.title),
    cloth: themeCloth(quiz.theme, context),
    facts: [context.t('quizzes.minutes', { minutes: String(quiz.minutes) }), agesOf(quiz.ages, context)],
    links: [],
    choices: choicesOf(quiz, choices),
  };
}

function holds(outer: Shelved['ages'], inner: Shelved['ages']): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}
