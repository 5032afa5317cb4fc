import type { Href } from '../../i18n/addresses.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';
import { wholeAddress } from '../public-address.ts';

/** What stands at the foot of every page for a frame, and must be there in its language. */
export const FOOT_WORDS = ['embed.asOf', 'embed.more'] as const satisfies readonly PhraseKey[];

/** Of when it is, since nothing on it can tell that it is old, and where there is more: in letters, since nothing in a frame leads away. */
export function toFoot(href: Href, context: ViewContext) {
  const { t, today, date } = context;
  const address = wholeAddress(href, context)?.replace(/^https?:\/\//, '');
  return [t('embed.asOf', { date: date(today).text }), ...(address ? [t('embed.more', { address })] : [])];
}
