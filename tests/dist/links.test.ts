import { describe, expect, test } from 'vitest';
import { findBrokenLinks, findForbiddenLinks, linksOf } from './links.ts';
import { madeUpPage } from './made-up-page.ts';
import { findOn, readSite } from './site.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('$name', (spec) => {
  test('has no link to a page, file or anchor that is not there', () => {
    const site = readSite(spec);
    expect(findOn(site.pages, (page) => findBrokenLinks(page, site))).toEqual([]);
  });

  test('links only to allowed domains, and from help pages without saying where the reader comes from', () => {
    const site = readSite(spec);
    expect(findOn(site.pages, (page) => findForbiddenLinks(page, site))).toEqual([]);
  });

  test('has links on every page', () => {
    expect(findOn(readSite(spec).pages, (page) => (linksOf(page).length > 5 ? [] : ['leads nowhere']))).toEqual([]);
  });
});

describe('a link is broken', () => {
  const page = madeUpPage('<p id="here"><a href="/other/#there">x</a></p>', { path: '/' });
  const other = madeUpPage('<p id="there"></p>', { path: '/other/' });
  const site = {
    byPath: new Map([
      [page.path, page],
      [other.path, other],
    ]),
    files: new Set(['/robots.txt']),
  };
  const broken = (href: string) =>
    findBrokenLinks(madeUpPage(`<p id="here"><a href="${href}">x</a></p>`, { path: '/' }), site);

  test.each([
    ['to a page that is not there', '/gone/'],
    ['to an anchor that is not on its page', '/other/#gone'],
    ['to an anchor that is not on the same page', '#gone'],
    ['to a page without its closing slash', '/other'],
    ['that depends on where it stands', 'other/'],
    ['that runs a script', 'javascript:alert(1)'],
  ])('%s', (_case, href) => expect(broken(href)).toHaveLength(1));

  test.each([
    '/other/',
    '/other/#there',
    '#here',
    '/robots.txt',
    'tel:999',
    'mailto:a@example.org',
    'https://example.org/',
  ])('but not "%s"', (href) => expect(broken(href)).toEqual([]));
});

describe('a link may not lead', () => {
  const rules = {
    allowedDomains: ['example.org'],
    campaign: { address: 'https://own.example' },
  } as unknown as Parameters<typeof findForbiddenLinks>[1];
  const found = (html: string, zone: 'help' | 'campaign' = 'campaign') =>
    findForbiddenLinks(madeUpPage(html, { path: '/', zone }), rules);

  test.each([
    ['to a domain that nobody has allowed', '<a href="https://elsewhere.test/">x</a>'],
    ['there without a protocol', '<a href="//elsewhere.test/">x</a>'],
    ['to a picture on an allowed domain', '<img src="https://example.org/a.png" alt="">'],
  ])('%s', (_case, html) => expect(found(html)).toHaveLength(1));

  test('out of a help page with a word about where the reader comes from', () => {
    const html = '<a href="https://example.org/">x</a>';
    expect([found(html, 'help').length, found(html).length]).toEqual([1, 0]);
    expect(found('<a rel="noreferrer" href="https://example.org/">x</a>', 'help')).toEqual([]);
  });

  test('anywhere, but to its own address', () => {
    expect(found('<link rel="canonical" href="https://own.example/">')).toEqual([]);
  });
});
