import type { Confidence, SourceKind } from '../codes/source.ts';
import type { PartialDate, PlainDate } from './plain-date.ts';

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
