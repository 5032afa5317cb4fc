import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { madeUpPage } from './made-up-page.ts';
import type { Kind } from './pages.ts';
import { findOn, type Page, readSite, sampleOf, wholeLocales } from './site.ts';
import { SITES } from './sites.ts';
import { BUDGET, findFetched, weightOf } from './weight.ts';

/** Pages that a reader in need must get at once. */
const BUDGET_KINDS: readonly Kind[] = [
  'home',
  'help',
  'situation',
  'regions',
  'region',
  'service',
  'spoken',
  'spokenIn',
  'written',
  'calls',
  'borders',
  'border',
  'messages',
  'message',
  'easyHome',
  'easyHelp',
  'easySituation',
  'easyRegions',
  'easyRegion',
  'easyService',
  'easyMessages',
  'easyMessage',
];

/** Its script comes as a file, but the page itself is read as soon as theirs. */
const WITH_ISLAND: readonly Kind[] = ['offer'];

describe.each(SITES)('$name', (spec) => {
  const pages = () => readSite(spec).pages.filter(({ kind }) => BUDGET_KINDS.includes(kind));

  test('keeps each budget page within its weight', () => {
    const readFile = (address: string) => readFileSync(join(spec.dir, address));
    const weighed = [...pages(), ...readSite(spec).pages.filter(({ kind }) => WITH_ISLAND.includes(kind))];
    expect(WITH_ISLAND.filter((kind) => !weighed.some((page) => page.kind === kind))).toEqual([]);
    const weights = new Map(sampleOf(weighed).map((page) => [page, weightOf(page, readFile)]));
    process.stdout.write(`${describeHeaviest(weights)}\n`);
    expect(
      findOn([...weights.keys()], (page) => (weights.get(page)! > BUDGET ? [`weighs ${weights.get(page)} bytes`] : [])),
    ).toEqual([]);
  });

  test('has all its budget pages, in every language', () => {
    const kinds = [
      'home',
      'help',
      'situation',
      'regions',
      'region',
      'service',
      'spokenIn',
      'written',
      'border',
    ].flatMap((kind) => wholeLocales(readSite(spec)).map((locale) => `${kind} ${locale}`));
    const there = new Set(pages().map(({ kind, locale }) => `${kind} ${locale}`));
    expect(kinds.filter((kind) => !there.has(kind))).toEqual([]);
  });

  test('fetches no script, font or picture for a budget page', () => {
    expect(findOn(pages(), findFetched)).toEqual([]);
  });
});

describe('the measure', () => {
  const noise = randomBytes(BUDGET).toString('base64');
  const none = () => Buffer.alloc(0);

  test('finds a page that is too heavy', () => {
    expect(weightOf(madeUpPage(`<p>${noise}</p>`), none)).toBeGreaterThan(BUDGET);
  });

  test('counts a linked stylesheet', () => {
    const page = madeUpPage('<link rel="stylesheet" href="/a.css">');
    expect(weightOf(page, () => Buffer.from(noise))).toBeGreaterThan(BUDGET);
    expect(weightOf(page, none)).toBeLessThan(BUDGET);
  });

  test.each([
    ['a script', '<script type="module" src="/a.js"></script>'],
    ['a picture', '<img src="/a.png" alt="">'],
    ['a font', '<style>@font-face { src: url(/a.woff2); }</style>'],
    ['a picture in a style', '<style>p { background: url("/a.png"); }</style>'],
    ['an icon for a home screen', '<link rel="apple-touch-icon" href="/a.png">'],
    ['a sound', '<audio controls preload="none" src="/a.mp3"></audio>'],
    ['something ahead of time', '<link rel="preload" href="/a.woff2" as="font">'],
  ])('finds %s that is fetched', (_case, html) => expect(findFetched(madeUpPage(html)).length).toBeGreaterThan(0));

  test('does not mind a pattern of the page itself', () => {
    expect(findFetched(madeUpPage('<svg><rect fill="url(#band)"/></svg><link rel="icon" href="data:,">'))).toEqual([]);
  });
});

function describeHeaviest(weights: ReadonlyMap<Page, number>): string {
  const groups = Map.groupBy(weights, ([page]) => page.locale);
  const heaviest = [...groups].map(([locale, entries]) => {
    const [page, weight] = entries.reduce((best, entry) => (entry[1] > best[1] ? entry : best));
    return `  ${locale}: ${weight} of ${BUDGET} bytes, ${page.path}`;
  });
  return ['Heaviest budget page in each language:', ...heaviest].join('\n');
}
