import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type AddressRules, type Href, isHref, placeOf } from '../../i18n/addresses.ts';
import { findAll, findTag, parsePage } from './dom.ts';

export type BuiltSite = ReturnType<typeof builtSite>;

/** The built site in a folder, by its addresses. */
export function builtSite(dir: string, rules: Pick<AddressRules, 'address'>) {
  const known = new Map<string, string>();
  const pathOf = (address: Href) => join(dir, placeOf(address, rules));
  const read = (address: Href) => {
    const html = known.get(address) ?? readFileSync(join(pathOf(address), 'index.html'), 'utf8');
    known.set(address, html);
    return html;
  };
  return {
    page: read,
    file: (address: Href): Uint8Array => readFileSync(pathOf(address)),
    hasPage: (address: Href) => address.endsWith('/') && existsSync(join(pathOf(address), 'index.html')),
    hasFile: (address: Href) => statSync(pathOf(address), { throwIfNoEntry: false })?.isFile() ?? false,
    /** Addresses of all pages below one, itself first, in order. */
    pagesBelow: (address: Href) =>
      globSync('**/index.html', { cwd: pathOf(address) })
        .map((file): Href => `${address}${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
        .sort(),
  };
}

/** Addresses of this site that the main part of a page links to, without anchors, in order. */
export function linkedFrom(html: string): Href[] {
  const main = findTag(parsePage(html), 'main');
  const links = main ? findAll(main, ({ name }) => name === 'a') : [];
  const paths = links.map(({ attribs }) => (attribs.href ?? '').replace(/#.*$/, ''));
  return [...new Set(paths.filter(isHref))];
}

/** Pictures on a page that are files of this site. */
export function shownOn(html: string): Href[] {
  const shown = findAll(parsePage(html), ({ name }) => name === 'img').map(({ attribs }) => attribs.src ?? '');
  return [...new Set(shown.filter(isHref))];
}
