import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';

/** The day of the campaign, this year. */
export function toDay({ t, date, campaign }: ViewContext): { heading: Text; date: Text } {
  return { heading: t('home.day'), date: date(`${campaign.year}-${campaign.day}`) };
}
