import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';

/** "14 to 17 years, 45 minutes". */
export function agesAndTime(
  { ages, minutes }: { ages: { from: number; to: number }; minutes: number },
  { t }: ViewContext,
): Text {
  return t('classroom.agesAndTime', { from: String(ages.from), to: String(ages.to), minutes: String(minutes) });
}
