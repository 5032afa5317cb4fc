/** What search engines read of a live site with an address: canonical addresses, alternates, the site map. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { attr, closest, textOf } from './dom.ts';
import { findOn, metaOf, type Page, readSite, tags } from './site.ts';
import { COUNTRY } from './sites.ts';

const site = () => readSite(COUNTRY);
const real = () => site().pages.filter(({ kind }) => kind !== 'notFound');
const DATA = 'application/ld+json';
const isIndexed = (page: Page) => metaOf(page, 'robots') === undefined;

describe(COUNTRY.name, () => {
  test('is live and has an address', () => {
    expect(site().campaign).toMatchObject({ stage: 'live', address: expect.stringMatching(/^https:/) });
  });

  test('names its own address on each page as the right one', () => {
    const wrong = findOn(real(), (page) =>
      linkOf(page, 'canonical') === absolute(page.path) && metaOf(page, 'og:url') === absolute(page.path)
        ? []
        : [`names ${linkOf(page, 'canonical')}`],
    );
    expect(wrong).toEqual([]);
  });

  test('lets search engines list pages, and keeps out only those that are not in their own language', () => {
    const listed = real().filter(isIndexed);
    expect(listed.length).toBeGreaterThan(0);
    expect(new Set(listed.map(({ locale }) => locale))).toContain(site().campaign.sourceLocale);
    const careful = real().filter(({ language }) => language.policy === 'careful');
    // Inside the page's own content a notice says that another language stands in; above it, that the menus are unfinished.
    const standsIn = (page: Page) =>
      tags(page, 'p').some((p) => attr(p, 'class') === 'notice' && closest(p, ({ name }) => name === 'main'));
    const complete = careful.filter((page) => !standsIn(page));
    expect(
      careful
        .filter((page) => isIndexed(page) && !complete.includes(page))
        .map(({ path }) => path)
        .slice(0, 9),
    ).toEqual([]);
  });

  test('names as alternates only pages that are there, may be listed, and name this one back', () => {
    const wrong = findOn(real(), (page) =>
      alternatesOf(page).flatMap(({ lang, url }) => {
        const other = site().byPath.get(pathOf(url));
        if (!other) return [`names ${url}, which is not there`];
        if (lang === 'x-default') return other.locale === site().campaign.sourceLocale ? [] : [`has ${url} as default`];
        if (other.language.lang !== lang) return [`calls ${url} ${lang}`];
        if (!isIndexed(other)) return [`names ${url}, which is kept out`];
        const namesBack = !isIndexed(page) || alternatesOf(other).some((back) => back.url === absolute(page.path));
        return namesBack ? [] : [`is not named back by ${url}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('names no alternate on a page that is kept out', () => {
    const kept = real().filter((page) => !isIndexed(page));
    expect(kept.length).toBeGreaterThan(0);
    expect(findOn(kept, (page) => (alternatesOf(page).length > 0 ? ['names alternates'] : []))).toEqual([]);
  });

  test('names each alternate once, itself among them, and a default', () => {
    const wrong = findOn(real().filter(isIndexed), (page) => {
      const alternates = alternatesOf(page);
      if (alternates.length === 0) return [];
      const langs = alternates.map(({ lang }) => lang);
      const isWhole =
        langs.includes('x-default') &&
        alternates.some(({ url, lang }) => url === absolute(page.path) && lang !== 'x-default');
      return isWhole && new Set(langs).size === langs.length ? [] : [`has alternates ${langs.join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('has alternates on pages that several languages share', () => {
    expect(real().filter((page) => alternatesOf(page).length > 1).length).toBeGreaterThan(0);
  });

  test('lists in its site map exactly the pages that may be listed', () => {
    const listed = new Set(siteMap().map(({ url }) => pathOf(url)));
    const indexed = new Set(
      real()
        .filter(isIndexed)
        .map(({ path }) => path),
    );
    expect([...listed].filter((path) => !indexed.has(path)).slice(0, 9)).toEqual([]);
    expect([...indexed].filter((path) => !listed.has(path)).slice(0, 9)).toEqual([]);
    expect(listed.size).toBe(siteMap().length);
  });

  test('gives each entry of the site map the alternates that its page names', () => {
    const wrong = siteMap().flatMap(({ url, alternates }) => {
      const own = site().byPath.get(pathOf(url));
      return own && sorted(alternatesOf(own)).join() === sorted(alternates).join() ? [] : [url];
    });
    expect(wrong.slice(0, 9)).toEqual([]);
  });

  test('names the site map in robots.txt', () => {
    expect(readFileSync(join(COUNTRY.dir, 'robots.txt'), 'utf8')).toContain(
      `Sitemap: ${absolute('/sitemap-index.xml')}`,
    );
  });

  test('describes itself as data on its first page, in the one form that no text can break', () => {
    const home = real().find(({ kind, locale }) => kind === 'home' && locale === site().campaign.sourceLocale)!;
    const [data] = tags(home, 'script').filter((script) => attr(script, 'type') === DATA);
    const json = data ? (data.children[0] as { data: string }).data : '';
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toMatchObject({ '@type': 'WebSite', url: absolute('/') });
  });

  test('gives them as data the site and its activities alone, and no number that they would keep longer than it is right', () => {
    const withData = real().filter((page) => tags(page, 'script').some((script) => attr(script, 'type') === DATA));
    expect([...new Set(withData.map(({ kind }) => kind))].sort()).toEqual(['activity', 'home']);
  });
});

interface Alternate {
  lang: string;
  url: string;
}

function absolute(path: string): string {
  return new URL(path, site().campaign.address!).href;
}

function pathOf(url: string): string {
  return decodeURI(new URL(url).pathname);
}

function linkOf(page: Page, rel: string): string | undefined {
  const link = tags(page, 'link').find((element) => attr(element, 'rel') === rel);
  return link && attr(link, 'href');
}

function alternatesOf(page: Page): Alternate[] {
  return tags(page, 'link')
    .filter((link) => attr(link, 'rel') === 'alternate' && attr(link, 'hreflang'))
    .map((link) => ({ lang: attr(link, 'hreflang')!, url: attr(link, 'href')! }));
}

function sorted(alternates: readonly Alternate[]): string[] {
  return alternates.map(({ lang, url }) => `${lang} ${url}`).sort();
}

/** The entries of every site map that the index names. */
function siteMap(): { url: string; alternates: Alternate[] }[] {
  const maps = elementsIn('sitemap-index.xml', 'loc').map((loc) => textOf(loc));
  return maps.flatMap((map) =>
    elementsIn(pathOf(map).slice(1), 'url').map((entry) => ({
      url: textOf(named('loc', entry.children)[0]!),
      alternates: named('xhtml:link', entry.children).map((link) => ({
        lang: attr(link, 'hreflang')!,
        url: attr(link, 'href')!,
      })),
    })),
  );
}

function elementsIn(file: string, name: string) {
  return named(name, parseDocument(readFileSync(join(COUNTRY.dir, file), 'utf8'), { xmlMode: true }).children);
}

function named(name: string, nodes: Parameters<typeof DomUtils.findAll>[1]) {
  return DomUtils.findAll((element) => element.name === name, nodes);
}
