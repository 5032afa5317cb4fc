import { isHttpsUrl } from '../codes/addresses.ts';
import type { Platform } from '../schemas/platforms.ts';
import { isAllowedLink } from './source.ts';

export type { Platform } from '../schemas/platforms.ts';

/** Where activities may be joined: on sites of institutions, and on the platforms of the deployment. */
export interface JoinRules {
  allowedDomains: readonly string[];
  platforms: readonly Platform[];
}

/**
 * The link by which an activity is joined online; null where it leads anywhere else. Ports, names before an `@` and anchors
 * belong to no room.
 *
 * @returns the link without what is not needed to enter, and its platform; that is absent on the site of an institution
 * @example joinLinkOf('https://zoom.us/j/123?pwd=x&uname=Ana', rules) // => { link: 'https://zoom.us/j/123?pwd=x', platform: 'Zoom' }
 */
export function joinLinkOf(text: string, { allowedDomains, platforms }: JoinRules) {
  if (!isHttpsUrl(text)) return null;
  const url = new URL(text);
  // What a browser would read as another host than the one that is written.
  const written = /^https:\/\/([a-z\d.-]+)(?:[/?#]|$)/i.exec(text)?.[1];
  if (written?.toLowerCase() !== url.hostname) return null;
  const platform = platforms.find(({ hosts, paths }) => isOf(url.hostname, hosts) && isOnPath(url.pathname, paths));
  if (!platform) return isAllowedLink(text, allowedDomains) ? { link: text } : null;
  const needed = [...url.searchParams.keys()].filter((key) => platform.query?.includes(key));
  const query = url.search
    .slice(1)
    .split('&')
    .filter((part) => needed.includes(decode(part.split('=')[0] ?? '')));
  return {
    link: `https://${url.hostname}${url.pathname}${query.length > 0 ? `?${query.join('&')}` : ''}`,
    platform: platform.name,
  };
}

/**
 * The number of a room, which its invitation writes out beside the link. Empty on the site of an institution.
 *
 * @example roomNumbers('https://zoom.us/j/81234567890', rules) // => ['81234567890']
 */
export function roomNumbers(link: string, rules: JoinRules): string[] {
  const room = joinLinkOf(link, rules);
  return room?.platform ? (new URL(room.link).pathname.match(/(?<=\/)\d{10,12}$/)?.slice() ?? []) : [];
}

/** Where to join an activity: nowhere once it is cancelled, whatever its record holds. */
export function joinLinkIn(
  { place, status }: { place: { link?: string | undefined }; status: string },
  rules: JoinRules,
): string | null {
  return place.link && status !== 'cancelled' ? (joinLinkOf(place.link, rules)?.link ?? null) : null;
}

function isOf(host: string, hosts: readonly string[]): boolean {
  return hosts.some((one) => (one.startsWith('*.') ? host.endsWith(one.slice(1)) : host === one));
}

function isOnPath(path: string, forms: readonly string[]): boolean {
  const pieces = path.replace(/(?<=.)\/$/, '').split('/');
  return forms.some((form) => {
    const wanted = form.split('/');
    return wanted.length === pieces.length && wanted.every((one, i) => fits(pieces[i] ?? '', one));
  });
}

function fits(piece: string, form: string): boolean {
  const start = form.replace(/[*#]$/, '');
  const rest = piece.slice(start.length);
  if (!piece.startsWith(start) || form === start) return piece === form;
  return form.endsWith('#') ? /^\d{1,20}$/.test(rest) : /^[\w.~%@:+-]{1,400}$/.test(rest);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
