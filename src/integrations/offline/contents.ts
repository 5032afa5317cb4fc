import { type AddressRules, addressOf, offlineFolderOf } from '../../i18n/addresses.ts';
import { type BuiltSite, linkedFrom, shownOn } from './built-site.ts';

/** What a copy of the classroom holds, by addresses of the site. */
export interface Contents {
  /** The front page first. */
  pages: string[];
  /** What a class uses first: when there is no room for all, the last are left out. */
  files: string[];
}

export interface ContentsRules extends AddressRules {
  country: { code: string };
}

/**
 * Every built page of the classroom of a language, the sheet with the numbers of the country, the pages that these lead to where somebody
 * finds help, reads on or looks for a source, and the files that they give away and show.
 */
export function contentsOf(locale: string, site: BuiltSite, rules: ContentsRules): Contents {
  const address = (name: Parameters<typeof addressOf>[0], params = {}) => addressOf(name, params, locale, rules);
  const own = site.pagesBelow(address('classroom'));
  const linked = own.flatMap((page) => linkedFrom(site.page(page)));
  const roots = [address('help'), address('messages')];
  const wanted = [
    address('countrySheet', { country: rules.country.code.toLowerCase() }),
    ...linked.filter((path) => path === address('sources') || roots.some((root) => path.startsWith(root))).sort(),
  ];
  const given = offlineFolderOf(locale, rules).replace(/[^/]+\/$/, '');
  const pages = [...new Set([...own, ...wanted.filter((path) => site.hasPage(path))])];
  const files = [...new Set(linked.filter((path) => path.startsWith(given) && site.hasFile(path)))];
  const shown = [...new Set(pages.flatMap((page) => shownOn(site.page(page))))].filter((path) => site.hasFile(path));
  return { pages, files: [...shown, ...files.toSorted((a, b) => useOf(a) - useOf(b))] };
}

/** In a class papers come first, then what can be changed, then texts; what only other programs open comes last. */
const USES = ['.pdf', '.docx', '.txt'];

function useOf(path: string): number {
  const place = USES.findIndex((ending) => path.endsWith(ending));
  return place < 0 ? USES.length : place;
}
