/** The archive of the classroom: the same pages and files make the same bytes, and what does not fit is no link. */
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { MOST_BYTES } from '../../../../src/domain/classroom/offline.ts';
import { isHref } from '../../../../src/i18n/addresses.ts';
import type { BuiltSite } from '../../../../src/integrations/offline/built-site.ts';
import { type KitRules, toKit } from '../../../../src/integrations/offline/kit.ts';
import { readZip } from '../../../read-zip.ts';
import { DATA } from './made-up-data.ts';

const RULES: KitRules = {
  ...{ address: null, sourceLocale: 'en', paths: {} },
  ...{ country: { code: 'QM' }, giveaways: { en: ['secret'] } },
};
const WAKE = { script: 'wake()', notices: 'licence' };

const page = (main: string) =>
  `<html><head><title>T</title></head><body><main id="main"><p class="lead">L</p>${main}</main></body></html>`;
const link = (href: string) => `<a href="${href}">x</a>`;
const PAGES: Record<string, string> = {
  '/classroom/': page(`${link('/classroom/one/')}${link('/classroom/secret-two/')}`),
  '/classroom/one/': page(
    `${link('/help/line/a/')}${link('/classroom/files/en/a.pdf')}${link('/classroom/files/en/b.xlsx')}`,
  ),
  '/classroom/secret-two/': page('<astro-island component-url="/q.js" component-export="Q" props="{}"></astro-island>'),
  '/help/line/a/': page(
    `${link('/help/line/b/')}<astro-island component-url="/w.js" component-export="W" props="{}"></astro-island>`,
  ),
  '/help/line/b/': page(''),
  '/help/country/qm/handout/': page(''),
};

function siteOf(files: Record<string, Uint8Array>): BuiltSite {
  return {
    page: (address) => PAGES[address] ?? '',
    file: (address) => files[address] ?? new Uint8Array(),
    hasPage: (address) => address in PAGES,
    hasFile: (address) => address in files,
    pagesBelow: (address) =>
      Object.keys(PAGES)
        .filter(isHref)
        .filter((path) => path.startsWith(address)),
  };
}
const light = { '/classroom/files/en/a.pdf': randomBytes(10), '/classroom/files/en/b.xlsx': randomBytes(10) };
const partsOf = (archive: Uint8Array) => new Map(readZip(Buffer.from(archive)).map(({ name, bytes }) => [name, bytes]));
const kit = () => partsOf(toKit('en', siteOf(light), DATA, WAKE, RULES));
const text = (name: string) => kit().get(name)?.toString() ?? '';

test('the same pages and files make the same bytes', () => {
  const [one, two] = [1, 2].map(() => Buffer.from(toKit('en', siteOf(light), DATA, WAKE, RULES)));
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
});

test('what is opened, read and reckoned with comes first, the rest by name; a name that would tell is a number', () => {
  expect([...kit().keys()]).toEqual([
    'index.html',
    'readme.txt',
    'manifest.json',
    'files/1.html',
    'files/a.pdf',
    'files/b.xlsx',
    'files/help-country-qm-handout.html',
    'files/help-line-a.html',
    'files/licences.txt',
    'files/one.html',
    'files/quiz.js',
  ]);
});

test('it holds a page of help that the classroom leads to, and none that only this one leads to', () => {
  expect(text('files/one.html')).toContain('<a href="help-line-a.html">x</a>');
  expect(text('files/help-line-a.html')).toContain('<span>x</span>');
});

test('islands are woken on pages of the classroom alone', () => {
  expect(text('files/1.html')).toContain('<script src="quiz.js" defer></script>');
  expect(text('files/help-line-a.html')).not.toContain('<script');
});

test('the list of files tells which papers were withdrawn', () => {
  expect(JSON.parse(text('manifest.json')).withdrawn).toEqual(DATA.withdrawn);
});

describe('where there is no room for all', () => {
  const heavy = {
    '/classroom/files/en/a.pdf': randomBytes(MOST_BYTES.zip * 0.6),
    '/classroom/files/en/b.xlsx': randomBytes(MOST_BYTES.zip * 0.6),
  };

  const packed = toKit('en', siteOf(heavy), DATA, WAKE, RULES);
  const parts = partsOf(packed);

  test('papers stay, and what only other programs open is left out', () => {
    expect([...parts.keys()].filter((name) => /\.(pdf|xlsx)$/.test(name))).toEqual(['files/a.pdf']);
    expect(packed.length).toBeLessThanOrEqual(MOST_BYTES.zip);
  });

  test('no page leads to what was left out', () => {
    const page = parts.get('files/one.html')?.toString();
    expect(page).toContain('a.pdf');
    expect(page).not.toContain('b.xlsx');
  });
});
