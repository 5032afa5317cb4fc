import type { InBoth } from '../check/findings/words.ts';
import { isPlainDate } from '../codes/dates.ts';
import type { PlainDate } from '../domain/plain-date.ts';

/** Why the day that somebody gave to a command does not hold; `null` where it does. What is noted has happened. */
export function wrongDay(on: string, today: PlainDate): InBoth | null {
  if (!isPlainDate(on))
    return { es: `--on "${on}": escribe el día en cifras, ${today}`, en: `Write the day in figures: --on ${today}` };
  if (on <= today) return null;
  return {
    es: `--on ${on}: ese día no ha llegado, y se anota lo que ya pasó`,
    en: `--on ${on}: that day has not come, and what is noted has happened`,
  };
}
