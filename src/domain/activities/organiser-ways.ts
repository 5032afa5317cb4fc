import { memoize } from '../memoize.ts';

/** Where an organisation can be asked whether an announcement is its own. */
export interface Asked {
  domain: string | null;
  contacts?: readonly { at: string }[] | undefined;
}

type Known = Readonly<Record<string, Asked>>;

/**
 * The ways to each organisation that are its own alone: its domain, unless others have that too (ministries under one roof), and its
 * listed contacts. Anybody under a shared roof could write in another's name.
 */
const ownWays = memoize((known: Known): [string, string[]][] => {
  const hosts = Object.values(known).flatMap(({ domain }) => (domain ? hostOf(domain) : []));
  /** Several have it, or it is one under which a registry lets many stand. */
  const isShared = (host: string) => REGISTRY.test(host) || hosts.filter((one) => one === host).length > 1;
  return Object.entries(known).map(([id, { domain, contacts = [] }]) => {
    const listed = contacts
      .map(({ at }) => at)
      .filter((at) => at.includes('@') || !isRoof(at) || !isShared(hostOf(at)));
    return [id, [...(domain && !isShared(hostOf(domain)) ? [domain] : []), ...listed]];
  });
});

/**
 * The ways to those who organise something, and those of all others.
 *
 * @param known every organisation by its id
 */
export function waysToAsk(organisers: readonly string[], known: Known): { own: string[]; others: string[] } {
  const ways = (isTheirs: boolean) =>
    ownWays(known).flatMap(([id, own]) => (organisers.includes(id) === isTheirs ? own : []));
  return { own: ways(true), others: ways(false) };
}

/** Can a page be that of who organises something? One of theirs where ways to them are known; that of another whom we know never. */
export function canBeTheirs(page: string, { own, others }: ReturnType<typeof waysToAsk>): boolean {
  return own.length > 0 ? isOwn(page, own, others) : !isOwn(page, others);
}

/** Every e-mail and web address that a text names, as it is written. */
export function addressesIn(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[\s<>()[\]{}"'“”‘’«»,;|]+/u)
    .map((word) => word.replace(/^[.:¿¡]+|[.:!?…]+$/gu, ''))
    .filter((word) => /@|:\/\/|[\p{L}\p{N}]\.\p{L}{2,}/u.test(word));
}

/**
 * Does an address belong to one of these ways? A domain has its subdomains, but for those that `others` have; a page what
 * lies below it; an e-mail address only itself. Letters of other scripts, names before an `@` in a web address and ports
 * belong to nobody.
 *
 * @example isOwn('prensa@example.org', ['example.org']) // => true
 * @example isOwn('https://example.org.evil.net/', ['example.org']) // => false
 */
export function isOwn(address: string, ways: readonly string[], others: readonly string[] = []): boolean {
  const read = readAddress(address);
  if (!read) return false;
  const nearest = (list: readonly string[]) =>
    Math.max(0, ...list.filter((way) => belongs(read, way)).map((way) => way.replace(/^https:\/\//, '').length));
  return nearest(ways) > 0 && nearest(ways) >= nearest(others);
}

interface Read {
  /** Small letters, an e-mail's name included. */
  mail: string | null;
  host: string;
  /** `/` for a host alone, and for an e-mail. */
  path: string;
}

function belongs({ mail, host, path }: Read, way: string): boolean {
  const own = readAddress(way);
  if (!own) return false;
  if (own.mail) return mail === own.mail;
  const isUnder = host === own.host || host.endsWith(`.${own.host}`);
  if (own.path === '/') return isUnder;
  return !mail && host === own.host && (path === own.path || path.startsWith(`${own.path}/`));
}

/** Null where the address is not plainly one host's. */
function readAddress(text: string): Read | null {
  if (/^[^@/]+@[^@/]+$/.test(text)) {
    const host = readAddress(text.slice(text.indexOf('@') + 1))?.host;
    return host && /^[\w.+-]+@/.test(text) ? { mail: text.toLowerCase(), host, path: '/' } : null;
  }
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  // What a browser would turn into other letters is not what the reader of a confirmation saw.
  const written = /^https?:\/\/([a-z\d.-]+)(?:[/?#]|$)/i.exec(whole)?.[1];
  if (!written || !URL.canParse(whole)) return null;
  const { hostname, pathname } = new URL(whole);
  if (hostname !== written.toLowerCase() || !/[a-z]$/.test(hostname)) return null;
  return { mail: null, host: hostname.replace(/^www\./, ''), path: pathname.replace(/(?<=.)\/+$/, '') };
}

/** Is it a host without a page below it? */
function isRoof(at: string): boolean {
  return readAddress(at)?.path === '/';
}

function hostOf(at: string): string {
  return readAddress(at)?.host ?? at;
}

const REGISTRY = /^(?:gob|gov|gouv|govt|go|mil|edu|ac|org|com|net)\.[a-z]{2}$|^[a-z]+$/;
