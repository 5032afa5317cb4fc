/** What islands cost a reader. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exitWeight, scriptFiles, scriptWeight } from './scripts.ts';
import { readSite } from './site.ts';
import { SITES } from './sites.ts';

const BUDGET = 20_480;
/** A quiz is played on a cheap phone: all of its script, the library included. */
const QUIZ_BUDGET = 15_360;

describe.each(SITES)('$name', (spec) => {
  const texts = new Map<string, string>();
  const read = (path: string) => {
    const text = texts.get(path) ?? readFileSync(join(spec.dir, path), 'utf8');
    texts.set(path, text);
    return text;
  };

  test('loads at most 20 KB of script for any page but the one that takes announcements', () => {
    const pages = readSite(spec).pages.filter(({ kind, html }) => kind !== 'publish' && html.includes('<astro-island'));
    expect(pages.some(({ kind }) => kind === 'search')).toBe(true);
    const heavy = pages.filter(({ html }) => scriptWeight(html, read) > BUDGET).map(({ path }) => path);
    expect(heavy).toEqual([]);
  });

  test('fetches at most four files of script for an island', () => {
    const pages = readSite(spec).pages.filter(({ html }) => html.includes('<astro-island'));
    const many = pages.filter(({ html }) => scriptFiles(html, read).length > 4).map(({ path }) => path);
    expect(many).toEqual([]);
  });

  test('has the script of the exit in half a kilobyte', () => {
    const weights = readSite(spec).pages.map(({ html }) => exitWeight(html));
    expect(Math.max(...weights)).toBeGreaterThan(0);
    expect(Math.max(...weights)).toBeLessThanOrEqual(512);
  });

  test('has on the first page the lines of the day alone, in the page itself and in three quarters of a kilobyte', () => {
    const homes = readSite(spec).pages.filter(({ kind }) => kind === 'home');
    expect(homes.filter(({ html }) => /<script[^>]* src=/.test(html)).map(({ path }) => path)).toEqual([]);
    const weights = homes.map(({ html }) => scriptWeight(html, read));
    expect(Math.max(...weights)).toBeGreaterThan(0);
    expect(Math.max(...weights)).toBeLessThanOrEqual(768);
  });

  test.each(['quiz', 'quizClass'] as const)('loads at most 15 KB of script for each page of kind %s', (kind) => {
    const pages = readSite(spec).pages.filter((page) => page.kind === kind);
    expect(pages.length).toBeGreaterThan(0);
    const weights = pages.map(({ html, path }) => ({ path, weight: scriptWeight(html, read) }));
    process.stdout.write(`Script of ${kind}: at most ${Math.max(...weights.map(({ weight }) => weight))} bytes\n`);
    expect(weights.filter(({ weight }) => weight > QUIZ_BUDGET)).toEqual([]);
  });
});

test('an island is weighed with what it imports at once, and not with what it may load later', () => {
  const files: Record<string, string> = {
    '/_astro/a.js': 'import{b}from"./b.js";import("./later.js")',
    '/_astro/b.js': 'export const b=1',
  };
  const weight = scriptWeight('<astro-island component-url="/_astro/a.js"></astro-island>', (path) => files[path]!);
  expect(weight).toBeGreaterThan(40);
  expect(weight).toBeLessThan(200);
});
