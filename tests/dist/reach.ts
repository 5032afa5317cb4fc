import { attr } from './dom.ts';
import { type Page, type Site, tags } from './site.ts';

/** The pages of the site that a page links to. */
export function linksFrom(page: Page, byPath: Site['byPath']): Page[] {
  return tags(page, 'a').flatMap((a) => byPath.get((attr(a, 'href') ?? '').split('#')[0]!) ?? []);
}

/** Addresses that a reader reaches from a page by following links, at most so many. */
export function reachOf(home: Page, { byPath }: Pick<Site, 'byPath'>, most: number): Set<string> {
  const reached = new Set([home.path]);
  let border = [home];
  for (let step = 0; step < most && border.length > 0; step += 1) {
    const next = border.flatMap((page) => linksFrom(page, byPath));
    border = next.filter(({ path }) => !reached.has(path) && reached.add(path));
  }
  return reached;
}
