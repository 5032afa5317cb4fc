import type { Campaign } from '../../domain/campaign.ts';
import { addressOf, type FilePlace, hrefTo } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/languages.ts';

/** The header that says who may show a page in a frame. */
export const FRAMING = 'Content-Security-Policy';
/** Pages for the frames of other sites: their folder in that of the site, and what is sent instead of the refusal. */
export const FRAMED = { folder: 'frame/', policy: 'frame-ancestors *' };

/** Sent with every answer that is not {@link FRAMED}: what only a header can say. Each page carries the rest of its policy itself. */
export const HEADERS: Readonly<Record<string, string>> = {
  [FRAMING]: "frame-ancestors 'none'",
  // Without subdomains, which are not ours to decide on.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The same, with one origin that may show pages in a frame: the screen of `npm run edit`. */
export function headersFor(screen: string | undefined): Readonly<Record<string, string>> {
  return screen ? { ...HEADERS, [FRAMING]: `frame-ancestors ${screen}` } : HEADERS;
}

/** How long a browser may keep an answer without asking again. */
export const CACHING = {
  /** Files below {@link HASHED} in the folder of the site, whose names change with what they hold. */
  hashed: 'public, max-age=31536000, immutable',
  /** Pages of help and messages: an old number is worse than a slow page. */
  help: 'no-cache',
  other: 'public, max-age=300',
};
export const HASHED = '_astro/';

/** The headers of what lies at a place. */
export function headersOf(place: FilePlace): Record<string, string> {
  return { ...HEADERS, ...(place.startsWith(`./${FRAMED.folder}`) ? { [FRAMING]: FRAMED.policy } : {}) };
}

/** What the addresses of numbers and messages begin with, in every language, in Easy Read and in frames. */
export function helpFolders(
  campaign: Pick<Campaign, 'address' | 'sourceLocale' | 'paths'> & { languages: readonly Language[] },
) {
  const pages = campaign.languages.flatMap(({ locale }) =>
    (['help', 'easyHelp', 'messages', 'easyMessages'] as const).map((name) => addressOf(name, {}, locale, campaign)),
  );
  return [...pages, hrefTo(`./${FRAMED.folder}`, campaign)];
}
