import { fileAddressOf } from '../../i18n/addresses.ts';
import { formatMonthDay } from '../../i18n/dates.ts';
import type { ViewContext } from '../context.ts';
import { DYES } from '../dyes.ts';
import { ICON_SIZES } from './icon.ts';

/** The web app manifest of one language: a name, an icon, a colour. It opens in the browser as any page. */
export type Manifest = ReturnType<typeof toManifest>;

/** The name is the day alone: it stands under an icon that others may see. */
export function toManifest({ language, campaign, address }: ViewContext) {
  const { locale, lang, dir } = language;
  return {
    name: formatMonthDay(campaign.day, language).text,
    lang,
    dir,
    start_url: address('home'),
    scope: '/',
    display: 'browser',
    background_color: DYES.wool,
    theme_color: DYES.indigo,
    icons: ICON_SIZES.slice(1).map((size) => ({
      src: fileAddressOf('icon', { locale, size: String(size) }, campaign),
      sizes: `${size}x${size}`,
      type: 'image/png',
      // The sign keeps clear of the edges, so that a phone may cut them round.
      purpose: 'any maskable',
    })),
  };
}
