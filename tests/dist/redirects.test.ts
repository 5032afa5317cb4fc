import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRedirects } from '../../src/check/read/redirects.ts';
import { memoize } from '../../src/domain/memoize.ts';
import { type AddressName, addressOf } from '../../src/i18n/addresses.ts';
import { chainOf } from '../../src/i18n/languages.ts';
import { findPolicyMistakes } from './csp.ts';
import { attr, textOf } from './dom.ts';
import { linksOf } from './links.ts';
import { madeUpPage } from './made-up-page.ts';
import { findOn, metaOf, type Page, readSite, type Site, tags } from './site.ts';
import { COUNTRY, SITES } from './sites.ts';

test('the made-up country has addresses that have moved', () => {
  expect(Object.keys(readRedirects(COUNTRY.contentDir)).length).toBeGreaterThan(1);
});

describe.each(SITES)('$name', (spec) => {
  const moved = memoize((site: Site) =>
    [...site.files].flatMap((file) => {
      const from = file.replace(/index\.html$/, '');
      if (from === file || site.byPath.has(from)) return [];
      const html = readFileSync(join(spec.dir, file), 'utf8');
      const to = /http-equiv="refresh" content="0;url=([^"]*)"/.exec(html)?.[1];
      return to === undefined ? [] : [{ from, to, page: madeUpPage(html), target: site.byPath.get(to) }];
    }),
  );
  const all = () => moved(readSite(spec));

  test('sends on from every address that has moved to a page that there is, in one step', () => {
    expect(all().filter(({ target }) => !target)).toEqual([]);
    const known = new Set(all().map(({ from }) => from));
    expect(Object.keys(readRedirects(spec.contentDir)).filter((from) => !known.has(from))).toEqual([]);
  });

  test('links to none of them', () => {
    const known = new Set(all().map(({ from }) => from));
    expect(
      findOn(readSite(spec).pages, (page) => linksOf(page).flatMap(({ href }) => (known.has(href) ? [href] : []))),
    ).toEqual([]);
  });

  test('sends on to the first language of the reader that has the page', () => {
    const { campaign, byPath } = readSite(spec);
    const { languages, sourceLocale } = campaign;
    const wrong = all().flatMap(({ from, target }) => {
      const own = languages.find(({ locale }) => from.startsWith(`/${locale}/`))?.locale ?? sourceLocale;
      const has = (locale: string) =>
        byPath.has(addressOf(target!.kind as AddressName, target!.params, locale, campaign));
      return chainOf(own, languages, sourceLocale).find(has) === target!.locale ? [] : [from];
    });
    expect(wrong).toEqual([]);
  });

  test('names none of them in what is no page: for islands and programs, feeds, calendars, contacts, open data', () => {
    const known = new Set(all().map(({ from }) => from));
    const named = [...readSite(spec).files].filter(isTextForPrograms).flatMap((file) => {
      const text = readFileSync(join(spec.dir, file), 'utf8').replaceAll(/\r?\n[ \t]/g, '');
      const paths = [...text.matchAll(/(?:https?:\/\/[^/\s"]+)?((?:\/[\w-]+)+\/)/g)].map(([, path]) => path!);
      return paths.filter((path) => known.has(path)).map((path) => `${file}: ${path}`);
    });
    expect(named).toEqual([]);
  });

  test('guards these pages with a policy too', () => {
    expect(all().flatMap(({ page }) => findPolicyMistakes(page))).toEqual([]);
  });

  test('says where they lead in the language and by the title of that page', () => {
    for (const { page, target, to } of all()) {
      const [html, other] = [tags(page, 'html')[0]!, tags(target!, 'html')[0]!];
      expect([attr(html, 'lang'), attr(html, 'dir')]).toEqual([attr(other, 'lang'), attr(other, 'dir')]);
      expect(titleOf(page)).toBe(`→ ${titleOf(target!)}`);
      expect(tags(page, 'a').map((a) => [attr(a, 'href'), textOf(a)])).toEqual([[to, titleOf(target!)]]);
    }
  });

  test('keeps them out of search engines, and tells nobody where readers come from', () => {
    expect(all().map(({ page }) => [metaOf(page, 'robots'), metaOf(page, 'referrer')])).toEqual(
      all().map(() => ['noindex', 'no-referrer']),
    );
  });
});

const isTextForPrograms = (file: string) => /\.(json|csv|txt|xml|ics|vcf|webmanifest)$/.test(file);

function titleOf(page: Page): string {
  return textOf(tags(page, 'title')[0]!);
}
