import type { InBoth } from '../check/findings/words.ts';
import { isPlainDate } from '../codes/dates.ts';
import { addDays, type PlainDate } from '../domain/plain-date.ts';
import { CAUTION_DAYS, CONFIRMATION_DAYS } from '../domain/service/freshness.ts';

/** Why a day that somebody gave is refused; `null` where it is not. What is noted has happened, and not so long ago that it counts for nothing. */
export function wrongDay(on: string, today: PlainDate): InBoth | null {
  if (!isPlainDate(on))
    return {
      es: `"${on}" no es un día en cifras, como ${today}`,
      en: `"${on}" is no day in figures, such as ${today}`,
    };
  if (on > today)
    return {
      es: `${on}: ese día no ha llegado, y se anota lo que ya pasó`,
      en: `${on}: that day has not come, and what is noted has happened`,
    };
  return tooEarly(on, addDays(today, -CONFIRMATION_DAYS.identity - CAUTION_DAYS), today);
}

/** Why a day lies too far back; `null` where it does not. Mostly the year is a slip. */
export function tooEarly(on: string, earliest: PlainDate, today: PlainDate): InBoth | null {
  if (on >= earliest) return null;
  return {
    es: `${on}: ese día queda demasiado atrás para lo que se anota, que es de ${earliest} o después. Mira el año y escribe el día así: ${today}`,
    en: `${on}: that day lies too far back for what is noted, which is of ${earliest} or later. Look at the year, and write the day like this: ${today}`,
  };
}
