import type { SourceFile } from '../schemas/sources.ts';

/** What a statement rests on; `content/facts/sources.yaml`. */
export interface Source extends SourceFile {
  id: string;
}

/**
 * May the site link to this address? A domain allows its subdomains, on the port that everybody uses. An address that would send the
 * reader on to another one is none of the domain's own.
 */
export function isAllowedLink(url: string, allowedDomains: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password, port } = new URL(url);
  if ((protocol !== 'https:' && protocol !== 'http:') || username !== '' || password !== '' || port !== '')
    return false;
  return isAllowedHost(hostname, allowedDomains) && onwardIn(url) === null;
}

/**
 * Where an address sends the reader on, as it stands in it; null where it does not. Pages that do that are open to whoever writes the
 * address, and lend the name of their institution to any other one.
 *
 * @example onwardIn('https://www.example.org/redirect?url=https%3A%2F%2Fevil.test%2F') // => 'https://evil.test/'
 */
export function onwardIn(url: string): string | null {
  const { pathname, search, hash } = new URL(url);
  for (const written of [pathname, search, hash]) {
    const inner = ADDRESS.exec(decoded(written))?.[0];
    if (inner) return inner;
  }
  for (const [name, value] of new URL(url).searchParams) if (SENDING.test(name) && looksLikeHost(value)) return value;
  return SENDS.test(decoded(pathname)) && search.length > 1 ? search.slice(1) : null;
}

/** A whole address, or one that takes its scheme from where it stands. */
const ADDRESS = /(?:[a-z][a-z\d+.-]*:)?(?:\/|\\){2,}[^&\s]*|(?:javascript|data):[^&\s]*/i;
/** Parameters and pages by which sites send on. */
const SENDING =
  /^(?:url|uri|u|q|to|out|next|dest(?:ination)?|target|link|goto|go|continue|return(?:_?(?:to|url|uri))?|redir(?:ect)?(?:_?(?:to|url|uri))?|forward)$/i;
const SENDS = /\/(?:url|redir(?:ect)?|goto|out|away|leave|forward|exit|l)(?:\.(?:php|aspx?|jsp|html?))?\/?$/i;

function looksLikeHost(value: string): boolean {
  return /^[^\s/?#]+\.[a-z\p{L}]{2,}(?:[/?#:]|$)/u.test(decoded(value));
}

/** As a site may read it that decodes more than once. */
function decoded(text: string): string {
  let plain = text;
  try {
    for (let times = 0; times < 3; times += 1) plain = decodeURIComponent(plain);
  } catch {
    // It is decoded as far as it can be.
  }
  return plain.normalize('NFKC').replace(/[\p{C}\s]/gu, '');
}

/** Is a host one of these domains, or a subdomain of one? */
export function isAllowedHost(host: string, allowedDomains: readonly string[]): boolean {
  return allowedDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
