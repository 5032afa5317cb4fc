import { isHttpsUrl } from '../codes/addresses.ts';
import { isAllowedHost, onwardIn } from '../domain/source.ts';
import { shorten } from '../domain/text/shorten.ts';
import { isWebmail } from '../domain/text/webmail.ts';
import { type Finding, finding, type Place } from './finding.ts';
import { both } from './findings/words.ts';

/**
 * Why the site may not lead to a page: it is not of an allowed domain, or sends on to another one. Whether it is an address at all has
 * been looked at.
 *
 * @param allowedDomains `null` where they are not known
 */
export function pageFindings(place: Place, url: string, allowedDomains: readonly string[] | null): Finding[] {
  const { hostname } = new URL(url);
  if (allowedDomains && !isAllowedHost(hostname, allowedDomains)) return [finding(place, 'link-not-allowed', hostname)];
  const onward = onwardIn(url);
  if (onward === null) return [];
  return [finding(place, 'link-onward', shorten(onward, MOST), both(isHttpsUrl(onward) ? onward : 'https://…'))];
}

/** Why the site may not show a mailbox: anybody can have one there, or its domain is none of the allowed ones. */
export function mailboxFindings(place: Place, domain: string, allowedDomains: readonly string[] | null): Finding[] {
  if (isWebmail(domain)) return [finding(place, 'mail-of-person', domain)];
  if (!allowedDomains || isAllowedHost(domain.toLowerCase(), allowedDomains)) return [];
  return [finding(place, 'link-not-allowed', domain)];
}

/** Letters of an address that a finding repeats. */
const MOST = 80;
