import type { Line } from '../../domain/line/line.ts';
import { daysOff } from '../../domain/line/night.ts';
import { formatWeekday } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/languages.ts';
import { formatEither } from '../../i18n/names.ts';

/**
 * The days without service, in words; `null` where there are none.
 *
 * @param holiday the word for a public holiday
 */
export function formatDaysOff(
  { hours, holidays }: Pick<Line, 'hours' | 'holidays'>,
  holiday: string,
  language: Pick<Language, 'lang' | 'format' | 'months'>,
): string | null {
  const days = daysOff({ hours }).map((day) => formatWeekday(day, language).text);
  if (holidays === 'closed') days.push(holiday);
  return days.length > 0 ? formatEither(days, language) : null;
}
