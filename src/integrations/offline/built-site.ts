import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findAll, findTag, parsePage } from './dom.ts';

/** The built site, by its addresses. */
export interface BuiltSite {
  page(address: string): string;
  file(address: string): Uint8Array;
  hasPage(address: string): boolean;
  hasFile(address: string): boolean;
  /** Addresses of all pages below one, itself first, in order. */
  pagesBelow(address: string): string[];
}

/** @param dir the folder of the built site */
export function builtSite(dir: string): BuiltSite {
  const known = new Map<string, string>();
  const read = (address: string) => {
    const html = known.get(address) ?? readFileSync(join(dir, address, 'index.html'), 'utf8');
    known.set(address, html);
    return html;
  };
  return {
    page: read,
    file: (address) => readFileSync(join(dir, address)),
    hasPage: (address) => address.endsWith('/') && existsSync(join(dir, address, 'index.html')),
    hasFile: (address) => statSync(join(dir, address), { throwIfNoEntry: false })?.isFile() ?? false,
    pagesBelow: (address) =>
      globSync('**/index.html', { cwd: join(dir, address) })
        .map((file) => `${address}${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
        .sort(),
  };
}

/** Addresses of this site that the own part of a page leads to, without anchors, in order. */
export function linkedFrom(html: string): string[] {
  const main = findTag(parsePage(html), 'main');
  const links = main ? findAll(main, ({ name }) => name === 'a') : [];
  const paths = links.map(({ attribs }) => (attribs.href ?? '').replace(/#.*$/, ''));
  return [...new Set(paths.filter((path) => /^\/(?!\/)/.test(path)))];
}

/** Other files that a page shows. */
export function shownOn(html: string): string[] {
  const shown = findAll(parsePage(html), ({ name }) => name === 'img').map(({ attribs }) => attribs.src ?? '');
  return [...new Set(shown.filter((path) => /^\/(?!\/)/.test(path)))];
}
