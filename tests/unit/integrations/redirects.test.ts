/** Addresses that have moved, held against the pages of a build: no page stands over another, and none leads nowhere. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { patternOf } from '../../../src/i18n/addresses.ts';
import { redirects } from '../../../src/integrations/redirects.ts';
import { cleanTree, withTree } from '../../fixtures/content-faults/tree.ts';
import { aCampaign } from '../made-up.ts';

const root = mkdtempSync(join(tmpdir(), 'redirects-'));
for (const page of ['ayuda', 'acerca']) {
  mkdirSync(join(root, page));
  writeFileSync(join(root, page, 'index.html'), '<html lang="es"><title>Página</title></html>');
}
afterAll(() => rmSync(root, { recursive: true }));

const build = (moved: Readonly<Record<string, string>>, address: string | null = null) => {
  const dir = pathToFileURL(`${root}/`);
  const assets = new Map([['/[...locale]', ['ayuda', 'acerca'].map((page) => new URL(`${page}/index.html`, dir))]]);
  const hook = redirects(moved, aCampaign({ address }), 'content', () => {}).hooks['astro:build:done'];
  // The hook reads nothing else of what a build hands it.
  return () => hook?.({ dir, assets } as unknown as Parameters<typeof hook>[0]);
};

test.each([
  ['stands over a page that there is', { '/ayuda/': '/acerca/' }, 'En esa dirección hay una página'],
  ['leads to a page that there is not', { '/viejo/': '/no-existe/' }, 'En esa dirección no hay ninguna página'],
  ['comes back to itself', { '/uno/': '/dos/', '/dos/': '/uno/' }, 'Esta dirección vuelve a sí misma'],
])('an address that %s stops the build', (_case, moved, said) => {
  expect(build(moved)).toThrow(said);
});

test('an address that has moved is written without the path of the site’s address, and leads below it', () => {
  build({ '/viejo/': '/acerca/' }, 'https://example.org/30julio/')();
  const page = readFileSync(join(root, 'viejo/index.html'), 'utf8');
  expect([...page.matchAll(/(?:url=|href=")(\/[^"]*)"/g)].map(([, to]) => to)).toEqual([
    '/30julio/acerca/',
    '/30julio/acerca/',
  ]);
});

test('the page that each day of an activity had leads to its month', () => {
  const dir = pathToFileURL(`${root}/`);
  const month = new URL('p-activities/p-month/2027-07/index.html', dir);
  mkdirSync(new URL('.', month), { recursive: true });
  writeFileSync(month, '<html lang="es"><title>Julio</title></html>');
  const told = withTree(cleanTree(), (content) => {
    let found = new Map<string, string>();
    const { hooks } = redirects({}, aCampaign(), content, (old) => {
      found = new Map(old);
    });
    const assets = new Map([[patternOf('activitiesOfMonth', aCampaign()), [month]]]);
    // The hooks read nothing else of what a build hands them.
    const [begins, ends] = [hooks['astro:config:setup']!, hooks['astro:build:done']!];
    begins({} as Parameters<typeof begins>[0]);
    ends({ dir, assets } as unknown as Parameters<typeof ends>[0]);
    return found;
  });
  expect(told.get('/p-activities/p-month/2027-07/30/')).toBe('/p-activities/p-month/2027-07/');
});
