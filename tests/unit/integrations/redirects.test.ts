/** Addresses that have moved, held against the pages of a build: no page stands over another, and none leads nowhere. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { redirects } from '../../../src/integrations/redirects.ts';
import { aCampaign } from '../made-up.ts';

const root = mkdtempSync(join(tmpdir(), 'redirects-'));
for (const page of ['ayuda', 'acerca', 'en/ayuda']) {
  mkdirSync(join(root, page), { recursive: true });
  writeFileSync(join(root, page, 'index.html'), '<html lang="es"><title>Página</title></html>');
}
afterAll(() => rmSync(root, { recursive: true }));

const build = (moved: Readonly<Record<string, string>>, address: string | null = null, published: string[] = []) => {
  const hook = redirects(moved, published, aCampaign({ address }), 'content', (moves) => {
    told = Object.fromEntries(moves);
  }).hooks['astro:build:done'];
  // The hook reads nothing else of what a build hands it.
  return () => hook?.({ dir: pathToFileURL(`${root}/`) } as unknown as Parameters<typeof hook>[0]);
};
let told: Record<string, string> = {};
const toldOf = (moved: Readonly<Record<string, string>>) => {
  build(moved)();
  return told;
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

test('an address that was published and is gone stops the build, with the line that says so', () => {
  expect(build({}, null, ['/acerca/', '/folleto/'])).toThrow(/\/folleto\/[\s\S]*Esta dirección se publicó/);
});

test('an address that was published and has moved is not gone', () => {
  expect(build({ '/folleto/': '/acerca/' }, null, ['/acerca/', '/folleto/'])).not.toThrow();
});

test('what has moved in the source language has moved in each, to the nearest language that has the page', () => {
  expect(toldOf({ '/anuncio/': '/ayuda/' })).toEqual({
    '/anuncio/': '/ayuda/',
    '/en/anuncio/': '/en/ayuda/',
    // Of languages with few words the source language answers.
    '/ar/anuncio/': '/ayuda/',
    '/qu/anuncio/': '/ayuda/',
  });
});
