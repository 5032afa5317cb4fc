import type { SourceFile } from '../schemas/facts.ts';

/** What a statement rests on; `content/facts/sources.yaml`. */
export interface Source extends SourceFile {
  id: string;
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
