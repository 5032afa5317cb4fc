/** The made-up country published by parts: nothing that is left out leaves a hole, a link or a false silence behind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UNREAD } from '../fixtures/country/prepare/unread.ts';
import { parseHtml, textOf } from './dom.ts';
import { findBrokenLinks } from './links.ts';
import { findOn, readSite } from './site.ts';
import { PARTS } from './sites.ts';

const site = () => readSite(PARTS);
/** The last part of the address of what is left out, as links, files and data would name it. */
const ADDRESSES = [
  ...UNREAD.texts.map((text) => `/${text.split('/').at(-1)}/`),
  '/adverts/',
  '/classroom/',
  ...UNREAD.services,
];
const phrase = (key: string, values: Record<string, string> = {}) =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, value),
    String(site().dictionaries.get('en')?.get(key)?.phrase),
  );
const pageAt = (path: string) => {
  const page = site().byPath.get(path);
  if (!page) throw new Error(`There is no ${path}.`);
  return textOf(parseHtml(page.html.replace(/<(style|script)[\s\S]*?<\/\1>/g, ''))).replace(/\s+/g, ' ');
};

test('it is a published site that has what is read', () => {
  expect(site().campaign.stage).toBe('live');
  const there = [
    '/',
    '/help/',
    '/help/danger/',
    '/help/call/',
    '/messages/lantern-offer/',
    '/materials/lantern-numbers/',
  ];
  expect(there.filter((path) => !site().byPath.has(path))).toEqual([]);
});

test('every link leads somewhere', () => {
  expect(findOn(site().pages, (page) => findBrokenLinks(page, site()))).toEqual([]);
});

test.each(ADDRESSES)('no page, link, file, search, site map, feed or data has %s', (address) => {
  // An activity has the name of a quiz that is left out.
  const own = `/events/2027${address}`;
  const has = (text: string) => text.replaceAll(own, '').includes(address);
  expect([...site().files].filter(has)).toEqual([]);
  expect(texts().flatMap(([path, text]) => (has(text) ? [path] : []))).toEqual([]);
});

test.each([
  ['a region where all is left out', '/help/region/south/', 'leftOut.none', 'region.none'],
  ['its page in Easy Read', '/easy/help/region/south/', 'leftOut.none', 'region.none'],
  ['the list of regions', '/help/region/', 'leftOut.search', null],
  ['a crossing', '/help/border/invented-gate/', 'leftOut.none', 'border.none'],
  ['a sheet on paper', '/help/region/west/handout/', 'leftOut.none', null],
  ['the list of languages', '/help/spoken/', 'leftOut.search', null],
])('%s says that some are not confirmed yet, and not that there is none', (_what, path, said, unsaid) => {
  // In Easy Read each sentence is a line of its own.
  const [first = ''] = phrase(said).split('. ');
  expect(pageAt(path)).toContain(first);
  if (unsaid) expect(pageAt(path)).not.toContain(`${phrase('region.local', { region: '' })}${phrase(unsaid)}`);
});

test('no region counts none, on its map or in its list, and the emergency numbers stay on every page', () => {
  expect(pageAt('/help/region/')).not.toMatch(/\b0\b/);
  const numbers = ['5550', '5551', '5552', '5553'];
  const without = (path: string) => numbers.filter((number) => !pageAt(path).includes(number));
  expect(['/help/region/south/', '/help/', '/messages/', '/about/'].flatMap(without)).toEqual([]);
});

test('open data names nothing that is left out', () => {
  const text = readFileSync(join(PARTS.dir, 'data/help.json'), 'utf8');
  expect(text).toContain('xa-5550');
  expect(UNREAD.services.filter((id) => text.includes(id))).toEqual([]);
});

let known: [string, string][] | undefined;

/** Every file of text, as it was built; read once. */
function texts(): [string, string][] {
  known ??= [...site().files]
    .filter((path) => /\.(?:html|json|csv|ics|xml|txt|vcf|webmanifest)$/.test(path))
    .map((path) => [path, readFileSync(join(PARTS.dir, path), 'utf8')]);
  return known;
}
