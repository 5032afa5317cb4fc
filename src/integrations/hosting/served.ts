import type { Campaign } from '../../domain/campaign.ts';
import { addressOf, type FilePlace, hrefTo } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/languages.ts';

/** The header that says who may show a page in a frame. */
export const FRAMING = 'Content-Security-Policy';
/** What is made for the frames of other sites: its folder in that of the site, and what is sent with it in place of the refusal. */
export const FRAMED = { folder: 'frame/', policy: 'frame-ancestors *' };

/** Sent with every answer but what is {@link FRAMED}. Each page carries the rest of its policy itself; what only a header can say stands here. */
export const HEADERS: Readonly<Record<string, string>> = {
  [FRAMING]: "frame-ancestors 'none'",
  // For this name alone: what else its owner serves below it is not ours to decide.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The same for the preview of `npm run edit`, which the screen of that one origin shows in a frame. */
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

/** Where numbers and messages are, in every language, in Easy Read and in frames: what these addresses begin with. */
export function helpFolders(
  campaign: Pick<Campaign, 'address' | 'sourceLocale' | 'paths'> & { languages: readonly Language[] },
) {
  const pages = campaign.languages.flatMap(({ locale }) =>
    (['help', 'easyHelp', 'messages', 'easyMessages'] as const).map((name) => addressOf(name, {}, locale, campaign)),
  );
  return [...pages, hrefTo(`./${FRAMED.folder}`, campaign)];
}
