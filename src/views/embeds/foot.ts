import type { Href } from '../../i18n/addresses.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';
import { wholeAddress } from '../public-address.ts';

/** Words that must be there in the language of a page for a frame. */
export const FOOT_WORDS = ['embed.asOf', 'embed.more'] as const satisfies readonly PhraseKey[];

/** As of when it is, since nothing on it can tell that it is old, and where there is more: as text, since no link leads out of a frame. */
export function toFoot(href: Href, context: ViewContext) {
  const { t, today, date } = context;
  const address = wholeAddress(href, context)?.replace(/^https?:\/\//, '');
  return [t('embed.asOf', { date: date(today).text }), ...(address ? [t('embed.more', { address })] : [])];
}
