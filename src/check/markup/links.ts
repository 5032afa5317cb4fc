import { isHttpsUrl } from '../../codes/addresses.ts';
import { isAllowedLink } from '../../domain/source.ts';
import { isWebmail } from '../../domain/text/webmail.ts';
import { type Finding, finding } from '../finding.ts';
import { both } from '../findings/words.ts';
import { toHttps } from '../shape/suggestions.ts';
import { placeIn, type Written } from './written.ts';

/** Schemes that call or write to a number; a number is linked from its record only. */
const OF_NUMBERS = ['tel', 'sms', 'smsto', 'mms', 'callto', 'facetime', 'whatsapp', 'viber', 'tg', 'skype'];

/** A link leads to a secure page of an allowed domain, to a part of the same page, or to an institution's e-mail; to nothing else. */
export function linkFindings(href: string, line: number, written: Written): Finding[] {
  const place = placeIn(written, line, href);
  if (/^#[a-z0-9]+(?:-[a-z0-9]+)*$/.test(href)) return [];
  const scheme = schemeOf(href);
  if (OF_NUMBERS.includes(scheme))
    return [written.kind === 'md' ? finding(place, 'personal-contact', href) : finding(place, 'link-number')];
  if (/^http:/i.test(href)) return [finding(place, 'bad-url', both(toHttps(href) ?? 'https://…'))];
  if (scheme === 'mailto') return mailFindings(href, line, written);
  if (!isHttpsUrl(href)) return [finding(place, 'link-form')];
  const { allowedDomains } = written;
  if (allowedDomains === null || isAllowedLink(href, allowedDomains)) return [];
  return [finding(place, 'link-not-allowed', new URL(href).hostname)];
}

/** Addresses that a text shows without linking to them are held against the same rule. */
export function shownLinks(text: string): string[] {
  return [...text.matchAll(/\b(?:https?|tel|sms|whatsapp):[^\s)"'<>\]]+/gi)].map(([address]) => address);
}

/** One address and nothing with it: no subject, no text, no second reader. */
function mailFindings(href: string, line: number, written: Written): Finding[] {
  const domain = /^mailto:[\w.+-]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(href)?.[1];
  if (domain === undefined) return [finding(placeIn(written, line, href), 'link-form')];
  // Activities have a rule of their own for the addresses of persons.
  if (written.kind === 'md' || !isWebmail(domain)) return [];
  return [finding(placeIn(written, line, href), 'mail-of-person', domain)];
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
