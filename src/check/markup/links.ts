import { isHttpsUrl } from '../../codes/addresses.ts';
import { isAllowedHost, onwardIn } from '../../domain/source.ts';
import { isWebmail } from '../../domain/text/contacts.ts';
import { shorten } from '../../domain/text/fit.ts';
import { type Finding, finding, type Place } from '../finding.ts';
import { both } from '../findings/words.ts';
import { toHttps } from '../shape/suggestions.ts';
import { type MarkupKind, placeIn, type Written } from './written.ts';

/** Schemes that call or write to a number; a number is linked from its record only. */
const OF_NUMBERS = ['tel', 'sms', 'smsto', 'mms', 'callto', 'facetime', 'whatsapp', 'viber', 'tg', 'skype'];

/** What is wrong with a link of a text. */
export function linkFindings(href: string, line: number, written: Written): Finding[] {
  return addressFindings(placeIn(written, line, href), href, written.kind, written.allowedDomains);
}

/**
 * A link leads to a secure page of an allowed domain, to a part of the same page, or to a mailbox of one; to nothing else.
 *
 * @param allowedDomains `null` where they are not known
 */
export function addressFindings(
  place: Place,
  href: string,
  kind: MarkupKind,
  allowedDomains: readonly string[] | null,
): Finding[] {
  if (/^#[a-z0-9]+(?:-[a-z0-9]+)*$/.test(href)) return [];
  const scheme = schemeOf(href);
  if (OF_NUMBERS.includes(scheme))
    return [kind === 'md' ? finding(place, 'personal-contact', href) : finding(place, 'link-number')];
  if (/^http:/i.test(href)) return [finding(place, 'bad-url', both(toHttps(href) ?? 'https://…'))];
  if (scheme === 'mailto') return mailFindings(place, href, kind, allowedDomains);
  return isHttpsUrl(href) ? pageFindings(place, href, allowedDomains) : [finding(place, 'link-form')];
}

/** Addresses that a text shows without linking to them are held against the same rule. */
export function shownLinks(text: string): string[] {
  const links = [...text.matchAll(/\b(?:https?|tel|sms|whatsapp|mailto):[^\s)"'<>\]]+/gi)].map(([address]) => address);
  const mailboxes = [...text.matchAll(/(?<![\w.+:/@-])[\w.+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu)];
  return [...links, ...mailboxes.map(([mailbox]) => `mailto:${mailbox}`)];
}

/** One address and nothing with it: no subject, no text, no second reader. */
function mailFindings(
  place: Place,
  href: string,
  kind: MarkupKind,
  allowedDomains: readonly string[] | null,
): Finding[] {
  const domain = /^mailto:[\w.+-]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(href)?.[1];
  if (domain === undefined) return [finding(place, 'link-form')];
  // Activities have a rule of their own for the addresses of persons.
  return kind === 'md' ? [] : mailboxFindings(place, domain, allowedDomains);
}

/** The scheme that a browser might find, whatever it is hidden in. */
function schemeOf(href: string): string {
  let plain = href;
  for (let times = 0; times < 3; times += 1) plain = decodedOnce(plain);
  return (
    /^([a-z][a-z0-9+.-]*):/.exec(
      plain
        .normalize('NFKC')
        .replace(/[\p{C}\s]/gu, '')
        .toLowerCase(),
    )?.[1] ?? ''
  );
}

function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

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
