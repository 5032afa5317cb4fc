import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countPages, findWarnings, langOf } from '../../../src/launch/start.mjs';

test.each([
  ['a page', '<!DOCTYPE html><html lang="es-PE" dir="ltr"><head>', 'es-PE'],
  ['a page whose lang is not the first attribute', '<!doctype html><html dir="rtl" lang="ar">', 'ar'],
  ['a page without quotes', '<html lang=qu><title>', 'qu'],
  ['a redirect', '<!doctype html><html lang="es"><meta http-equiv="refresh" content="0;url=/ayuda/">', null],
  ['a piece of a page', '<p lang="es">Hola</p>', null],
  ['a page that only its links give a language', '<html><link hreflang="en" href="/en/">', null],
])('langOf reads %s', (_case, html, expected) => {
  expect(langOf(html)).toBe(expected);
});

test('pages are counted by language, most first, and other files not at all', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  await mkdir(join(folder, 'en', 'ayuda'), { recursive: true });
  await Promise.all(
    [
      ['index.html', '<html lang="es-PE">'],
      ['404.html', '<html lang="es-PE">'],
      ['en/index.html', '<html lang="en">'],
      ['en/ayuda/index.html', '<html lang="en">'],
      ['qu.html', '<html lang="qu">'],
      ['feed.xml', '<feed xml:lang="es">'],
    ].map(([path, text]) => writeFile(join(folder, path!), text!)),
  );
  expect(await countPages(folder)).toEqual([
    ['en', 2],
    ['es-PE', 2],
    ['qu', 1],
  ]);
});

test('findWarnings keeps the lines of a build that ask for attention', () => {
  const text = '12:00 [build] 8 pages\n12:00 [WARN] [glob-loader] no folder\n12:01 [ERROR] no entry "x"\n';
  expect(findWarnings(text)).toEqual(['12:00 [WARN] [glob-loader] no folder', '12:01 [ERROR] no entry "x"']);
});
