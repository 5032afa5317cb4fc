/** The search index: a bundle of its own for each language that has pages. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { searchIndex } from '../../../src/integrations/search-index.ts';

const dir = mkdtempSync(join(tmpdir(), 'search-index-'));
afterAll(() => rmSync(dir, { recursive: true }));

const page = (lang: string, main: string) =>
  `<!doctype html><html lang="${lang}"><head><title>T</title></head><body><main${main}><h1>T</h1></main></body></html>`;
const PAGES = {
  'index.html': page('es', ' data-pagefind-body'),
  'lista/index.html': page('es', ''),
  'en/index.html': page('en', ' data-pagefind-body'),
  'en/list/index.html': page('en', ' data-pagefind-body'),
  'pt/index.html': page('es', ''),
};

test('each language has a bundle of the pages that are really in it, and none where there are none', async () => {
  for (const [path, html] of Object.entries(PAGES)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), html);
  }
  const info = vi.fn();
  await build(dir, info);
  expect(info.mock.calls.flat().sort()).toEqual(['en: 2 pages', 'es: 1 pages']);
  const entry = JSON.parse(readFileSync(join(dir, 'pagefind/en/pagefind-entry.json'), 'utf8'));
  expect(entry.languages.en.page_count).toBe(2);
  expect(['pt', 'qu'].filter((locale) => existsSync(join(dir, 'pagefind', locale)))).toEqual([]);
});

test('a site that cannot be indexed stops the build where the index is waited for', async () => {
  const broken = mkdtempSync(join(tmpdir(), 'search-index-'));
  mkdirSync(join(broken, 'es.html'));
  writeFileSync(join(broken, 'es.html/index.html'), page('es', ' data-pagefind-body'));
  // Where its folder would stand, a file does.
  writeFileSync(join(broken, 'pagefind'), '');
  const [begin, end] = stepsOf(broken, vi.fn());
  await begin!();
  await expect(end!()).rejects.toThrow();
  rmSync(broken, { recursive: true });
});

async function build(folder: string, info: () => void): Promise<void> {
  for (const step of stepsOf(folder, info)) await step();
}

/** Both hooks of a build, in their order. */
function stepsOf(folder: string, info: () => void): (() => Promise<void>)[] {
  return searchIndex(['es', 'en', 'pt', 'qu'], 'es').map(({ hooks }) => async () => {
    const hook = hooks['astro:build:done']!;
    await hook({ dir: pathToFileURL(`${folder}/`), logger: { info } } as unknown as Parameters<typeof hook>[0]);
  });
}
