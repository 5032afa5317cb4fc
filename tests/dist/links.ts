import { fromFragment } from '../../src/activity-intake/handed-link.ts';
import { isAllowedLink } from '../../src/domain/source.ts';
import { attr, type Element } from './dom.ts';
import type { Page, Site } from './site.ts';

type Known = Pick<Site, 'byPath' | 'files'>;
type Rules = Pick<Site, 'allowedDomains' | 'campaign'>;

/** Everything on a page that leads or points somewhere. */
export function linksOf(page: Page): { element: Element; href: string }[] {
  return page.elements.flatMap((element) => {
    const href = attr(element, 'href') ?? attr(element, 'src') ?? attr(element, 'action') ?? attr(element, 'data');
    return href === undefined ? [] : [{ element, href }];
  });
}

export function isExternal(href: string): boolean {
  return /^(https?:)?\/\//i.test(href);
}

/** Links that open a program of the phone rather than a page. */
const FOR_A_PROGRAM = /^(tel|sms|mailto|geo|webcal):.|^whatsapp:\/\/send\?phone=\d+$/;

/** An icon in the page itself, or none. */
const ICON = /^data:(?:image\/svg\+xml)?,/;

/** Links to pages, files and anchors of this site that are not there, and links that no reader could follow. */
export function findBrokenLinks(page: Page, site: Known): string[] {
  return linksOf(page).flatMap(({ href }) => {
    if (isExternal(href) || FOR_A_PROGRAM.test(href) || ICON.test(href)) return [];
    const problem = problemOf(href, page, site);
    return problem ? [`${href} ${problem}`] : [];
  });
}

function problemOf(href: string, page: Page, { byPath, files }: Known): string | null {
  if (!href.startsWith('/') && !href.startsWith('#')) return 'is neither an address from the root nor an anchor';
  const [address = '', id] = href.split('#');
  const path = decodeURI(address.split('?')[0]!);
  const target = path === '' ? page : byPath.get(path);
  // The page of a code has no frame, so it is a file here.
  if (!target && !files.has(path) && !files.has(`${path}index.html`)) return 'leads to nothing';
  if (id === undefined || id === '') return id === '' ? 'has an empty anchor' : null;
  // What the form for announcements opens with stands behind the `#` too.
  if (id.startsWith('a=')) return target?.kind === 'publish' && fromFragment(id) ? null : 'opens no form filled in';
  return target && idsOf(target).has(decodeURIComponent(id)) ? null : 'names an anchor that is not there';
}

const ids = new WeakMap<Page, Set<string>>();

function idsOf(page: Page): Set<string> {
  const known = ids.get(page) ?? new Set(page.elements.flatMap((element) => attr(element, 'id') ?? []));
  ids.set(page, known);
  return known;
}

/** Links that lead out of the site to where they may not, or that tell the other side where the reader comes from. */
export function findForbiddenLinks(page: Page, { allowedDomains, campaign }: Rules): string[] {
  return linksOf(page).flatMap(({ element, href }) => {
    if (!isExternal(href) || isOwn(href, campaign.address)) return [];
    if (element.name !== 'a') return [`<${element.name}> takes ${href} from elsewhere`];
    const isExit = href === page.language.exit && page.zone === 'help';
    if (!isExit && !isAllowedLink(href, allowedDomains)) return [`${href} is not on the list of allowed domains`];
    const says = (attr(element, 'rel') ?? '').split(' ').includes('noreferrer');
    return page.zone === 'help' && !says ? [`${href} would say where the reader comes from`] : [];
  });
}

function isOwn(href: string, address: string | null): boolean {
  return address !== null && URL.canParse(href) && new URL(href).origin === new URL(address).origin;
}
