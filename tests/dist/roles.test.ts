/** Of a role that nobody plays in the made-up country nothing is left, in no page, edition, sheet, file or index. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { contentOf } from '../fixtures/content-read.ts';
import { textOf } from './dom.ts';
import { readSite } from './site.ts';
import { COUNTRY } from './sites.ts';

/** Stands in every sentence of the made-up country that is to step aside, and in what holds for another country. */
const GONE = /lamp of nobody/i;

const site = () => readSite(COUNTRY);
const pagesAt = (path: RegExp) => site().pages.filter((page) => path.test(page.path));

test('the texts do name roles that nobody plays, in pages, messages and Easy Read', () => {
  const named = contentOf(COUNTRY.contentDir).pages.filter(({ body }) => GONE.test(body));
  expect(named.map(({ id, locale }) => `${locale} ${id}`).toSorted()).toEqual([
    'en easy/messages/lantern-offer',
    'en law',
    'en messages/lantern-offer',
    'en messages/the-day',
  ]);
});

test('no file of the site says a word of it, not even the pieces of the search', () => {
  const files = globSync('**/*', { cwd: COUNTRY.dir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({ file: join(parentPath, name), text: readable(join(parentPath, name)) }));
  const saying = (words: RegExp) => files.filter(({ text }) => words.test(text)).map(({ file }) => file);
  expect(saying(GONE)).toEqual([]);
  expect(saying(/put it out at night/i).some((file) => file.includes('pagefind'))).toBe(true);
});

test.each([
  ['the message', /^\/(?:text\/)?messages\/the-day\/$/, 'Put it out at night.'],
  ['a message that is translated', /^\/(?:text\/)?messages\/lantern-offer\/$/, 'Keep your papers yourself.'],
  ['the law, of which one section is left', /\/law\/$/, 'Ilvandria has one law'],
  ['the sheet for pupils', /\/lantern-lesson\/handout\/$/, 'Write two questions'],
])('%s keeps what stands beside it', (_name, path, text) => {
  const pages = pagesAt(path).filter(({ locale }) => locale === 'en');
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) expect(textOf(page.root)).toContain(text);
});

test('no section and no heading is left empty', () => {
  const empty = site().pages.filter(({ html }) =>
    /<section id="(?:elsewhere|complaint)"|<li>\s*<\/li>|<p>\s*<\/p>/.test(html),
  );
  expect(empty.map(({ path }) => path)).toEqual([]);
});

/** The pieces of the search index are packed. */
function readable(file: string): string {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}
