import { memoize } from '../../domain/memoize.ts';
import type { Stitches } from '../../domain/stitches.ts';
import { type AddressName, fileAddressOf } from '../../i18n/addresses.ts';
import type { ViewContext } from '../context.ts';
import { DYES } from '../dyes.ts';
import { signSquare, toSign } from './sign.ts';

/** Pixels of the icon for home screens. */
export const ICON_SIZE = 180;

/** Pixels of `/favicon.ico`, which search engines want in multiples of 48. */
export const FAVICON_SIZE = 48;

/** Says nothing, and keeps the browser from asking for `/favicon.ico`. */
const NO_ICON = 'data:,';

/**
 * The icons of a page. Help pages have none, so that a tab, a bookmark and a history tell nothing. A page that is one request names no
 * file.
 */
export function toIcons({ address, zone }: { address: AddressName; zone: 'help' | 'campaign' }, context: ViewContext) {
  const { edition, language, campaign } = context;
  if (zone === 'help') return { icon: NO_ICON, homeScreen: null };
  const icon = iconOf(toSign(context).rows);
  if (edition === 'easy' || AT_ONCE.includes(address)) return { icon, homeScreen: null };
  const { locale } = language;
  return {
    icon,
    /** For home screens: the icon to fetch, and the colours that are drawn around it. */
    homeScreen: {
      touchIcon: fileAddressOf('icon', { locale, size: String(ICON_SIZE) }, campaign),
      colours: { light: DYES.wool, dark: DYES.night },
    },
  };
}

/** The drawing itself as a URL. */
const iconOf = memoize(
  (rows: Stitches) =>
    `data:image/svg+xml,${encodeURIComponent(signSvg(rows)).replaceAll(/%(?:2C|2F|3A|3D)/g, decodeURIComponent)}`,
);

/** Pages of the campaign that are one request. */
const AT_ONCE: readonly AddressName[] = ['home', 'messages', 'message'];

/** The sign on its ground as a drawing of any size. */
export function signSvg(rows: Stitches): string {
  const { side, path } = signSquare(rows);
  const ground = `<path fill='${DYES.indigo}' d='M0,0h${side}v${side}h-${side}z'/>`;
  return `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${side} ${side}'>${ground}<path fill='${DYES.yellow}' d='${path}'/></svg>`;
}
