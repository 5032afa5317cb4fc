import { NO_AGE_LIMIT, OF_AGE } from '../../domain/classroom/quiz.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';

interface Ages {
  from: number;
  to: number;
}

/** "14 to 17 years, 45 minutes". */
export function agesAndTime({ ages, minutes }: { ages: Ages; minutes: number }, { t }: ViewContext): Text {
  const values = { from: String(ages.from), to: String(ages.to), minutes: String(minutes) };
  return t(byLimit(ages, 'classroom.agesAndTime', 'classroom.fromAndTime', 'classroom.adultsAndTime'), values);
}

/** "14 to 17 years". */
export function agesOf(ages: Ages, { t }: ViewContext): Text {
  const values = { from: String(ages.from), to: String(ages.to) };
  return t(byLimit(ages, 'quizzes.ages', 'quizzes.from', 'quizzes.adults'), values);
}

/** "14–17 years", "Adults", of ages that end or begin where adults do. */
export function shortAges({ from, to }: Ages, { t, language }: ViewContext): Text {
  const number = new Intl.NumberFormat(language.format);
  const ages = `${number.format(from)}–${number.format(to)}`;
  return to < NO_AGE_LIMIT ? t('quizzes.years', { ages }) : t('quizzes.adults');
}

function byLimit<const A, const B, const C>({ from, to }: Ages, closed: A, open: B, adults: C): A | B | C {
  if (to < NO_AGE_LIMIT) return closed;
  return from >= OF_AGE ? adults : open;
}
