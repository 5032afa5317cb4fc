/** The page that takes announcements. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scriptWeight } from './scripts.ts';
import { readSite } from './site.ts';
import { SITES } from './sites.ts';

/** Bytes of script that the page may load before a file is chosen. */
const BUDGET = 61_440;

describe.each(SITES)('$name', (spec) => {
  const read = (path: string) => readFileSync(join(spec.dir, path), 'utf8');
  const pages = () => readSite(spec).pages.filter(({ kind }) => kind === 'publish');

  test('loads at most 60 KB of script for the form, inline scripts included', () => {
    expect(pages().length).toBeGreaterThan(0);
    for (const { path, html } of pages()) {
      const entries = [...html.matchAll(/(?:component|renderer)-url="([^"]+)"/g)].map(([, url]) => url!);
      expect(entries).toHaveLength(2);
      const weight = scriptWeight(html, read);
      expect([path, weight <= BUDGET]).toEqual([path, true]);
    }
  });
});
