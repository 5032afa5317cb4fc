import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRedirects } from '../../src/check/read/redirects.ts';
import { findPolicyMistakes } from './csp.ts';
import { attr, textOf } from './dom.ts';
import { madeUpPage } from './made-up-page.ts';
import { metaOf, type Page, readSite, tags } from './site.ts';
import { COUNTRY, SITES } from './sites.ts';

test('the made-up country has addresses that have moved', () => {
  expect(Object.keys(readRedirects(COUNTRY.contentDir)).length).toBeGreaterThan(1);
});

describe.each(SITES)('$name', (spec) => {
  const moved = () =>
    Object.keys(readRedirects(spec.contentDir)).map((from) => {
      const file = join(spec.dir, from, 'index.html');
      const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const to = /http-equiv="refresh" content="0;url=([^"]*)"/.exec(html)?.[1] ?? '';
      return { from, to, page: madeUpPage(html), target: readSite(spec).byPath.get(to) };
    });

  test('sends on from every address that has moved to a page that there is, in one step', () => {
    expect(moved().filter(({ target }) => !target)).toEqual([]);
  });

  test('guards these pages with a policy too', () => {
    expect(moved().flatMap(({ page }) => findPolicyMistakes(page))).toEqual([]);
  });

  test('says where they lead in the language and by the title of that page', () => {
    for (const { page, target, to } of moved()) {
      const [html, other] = [tags(page, 'html')[0]!, tags(target!, 'html')[0]!];
      expect([attr(html, 'lang'), attr(html, 'dir')]).toEqual([attr(other, 'lang'), attr(other, 'dir')]);
      expect(titleOf(page)).toBe(titleOf(target!));
      expect(tags(page, 'a').map((a) => [attr(a, 'href'), textOf(a)])).toEqual([[to, titleOf(target!)]]);
    }
  });

  test('keeps them out of search engines, and tells nobody where readers come from', () => {
    expect(moved().map(({ page }) => [metaOf(page, 'robots'), metaOf(page, 'referrer')])).toEqual(
      moved().map(() => ['noindex', 'no-referrer']),
    );
  });
});

function titleOf(page: Page): string {
  return textOf(tags(page, 'title')[0]!);
}
