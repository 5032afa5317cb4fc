import { gzipSync } from 'node:zlib';
import { attr } from './dom.ts';
import type { Page } from './site.ts';

/** What fits into the first packets of a connection. */
export const BUDGET = 14_336;

/**
 * What a reader pays for a page: its HTML with inline styles and scripts, and every linked stylesheet, as `gzip -9` sends it.
 *
 * @param readFile the bytes behind an address of this site
 */
export function weightOf(page: Page, readFile: (address: string) => Buffer): number {
  const sheets = linksTo(page, 'stylesheet').map((href) => zipped(readFile(href)));
  return zipped(Buffer.from(page.html)) + sheets.reduce((sum, size) => sum + size, 0);
}

/** What makes the browser fetch more than the page: scripts, fonts, pictures and sounds as files. */
export function findFetched(page: Page): string[] {
  const elements = page.elements.filter(
    ({ name, attribs }) =>
      attribs.src !== undefined || attribs.srcset !== undefined || attribs.poster !== undefined || name === 'object',
  );
  const links = ['preload', 'modulepreload', 'prefetch', 'manifest', 'apple-touch-icon'].flatMap((rel) =>
    linksTo(page, rel),
  );
  const icons = linksTo(page, 'icon').filter((href) => !href.startsWith('data:'));
  const styles = page.html.match(/url\((?!["']?(#|data:))[^)]*\)|@font-face|@import/g) ?? [];
  return [
    ...elements.map(
      ({ name, attribs }) => `<${name}> fetches ${attribs.src ?? attribs.srcset ?? attribs.poster ?? ''}`,
    ),
    ...links,
    ...icons,
    ...styles,
  ];
}

function linksTo(page: Page, rel: string): string[] {
  return page.elements.flatMap((element) => {
    const rels = element.name === 'link' ? (attr(element, 'rel') ?? '').split(' ') : [];
    return rels.includes(rel) ? [attr(element, 'href') ?? ''] : [];
  });
}

function zipped(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}
