import type { InBoth } from '../check/findings/words.ts';
import { isPlainDate } from '../codes/dates.ts';
import type { PlainDate } from '../domain/plain-date.ts';

/** Why the day that somebody gave does not hold; `null` where it does. What is noted has happened. */
export function wrongDay(on: string, today: PlainDate): InBoth | null {
  if (!isPlainDate(on))
    return {
      es: `"${on}" no es un día en cifras, como ${today}`,
      en: `"${on}" is no day in figures, such as ${today}`,
    };
  if (on <= today) return null;
  return {
    es: `${on}: ese día no ha llegado, y se anota lo que ya pasó`,
    en: `${on}: that day has not come, and what is noted has happened`,
  };
}
