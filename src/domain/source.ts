import type { PartialDate, PlainDate } from './plain-date.ts';

/** How far sources are trusted. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const SOURCE_KINDS = [
  'law',
  'official',
  'register',
  'international',
  'ngo',
  'press',
  'academic',
  'compiled',
  'other',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What a statement rests on; `content/facts/sources.yaml`. */
export interface Source {
  id: string;
  publisher: string;
  title: string | null;
  kind: SourceKind;
  /** How texts name it, if it is a law, a decree or a treaty itself; the first name is the one that a citation shows. */
  names?: string[] | undefined;
  date: PartialDate | null;
  url: string | null;
  /** Where it was read, if that was a copy of what stands at `url`. */
  copy?: string | undefined;
  facts: string[];
  confidence: Confidence | null;
  readOn: PlainDate;
}

/**
 * A secure address and nothing else: the form of every link in the content. Its domain is what it seems to be: no user stands
 * before it, and no sign that browsers read as another.
 */
export function isHttpsUrl(text: string): boolean {
  if (!/^https:\/\/[^\s"<>\\\p{C}]+$/u.test(text) || !URL.canParse(text)) return false;
  return new URL(text).host === /^https:\/\/([^/?#]*)/.exec(text)?.[1]?.toLowerCase().replace(/:443$/, '');
}

/** The address of a site that has a host for itself: nothing stands behind the host, and nobody's name before it. */
export function isSiteAddress(text: string): boolean {
  return isHttpsUrl(text) && /^https:\/\/[^/?#@\\]+\/?$/.test(text);
}

/** May the site link to this address? A domain allows its subdomains. */
export function isAllowedLink(url: string, allowedDomains: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username } = new URL(url);
  if ((protocol !== 'https:' && protocol !== 'http:') || username !== '') return false;
  return isAllowedHost(hostname, allowedDomains);
}

/** Is a host one of these domains, or a subdomain of one? */
export function isAllowedHost(host: string, allowedDomains: readonly string[]): boolean {
  return allowedDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
