/** The page that takes announcements, and the same page as one file. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { standaloneOf } from '../../src/i18n/addresses.ts';
import { scriptWeight } from './scripts.ts';
import { readSite, wholeLocales } from './site.ts';
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

  test('offers itself as one file, whose policy names its own script and style and nothing else', () => {
    const { campaign } = readSite(spec);
    for (const locale of wholeLocales(readSite(spec))) {
      const html = read(standaloneOf(locale, campaign));
      const policy = /content-security-policy" content="([^"]*)"/.exec(html)![1]!;
      const [, script] = /<script>([\s\S]*?)<\/script>\n<\/body>/.exec(html)!;
      const [, style] = /<style>([\s\S]*?)<\/style>/.exec(html)!;
      expect(policy).toBe(
        `default-src 'none'; img-src data:; script-src 'sha256-${hash(script!)}'; worker-src blob:; style-src 'sha256-${hash(style!)}'; base-uri 'none'; form-action 'none'`,
      );
      expect(html.match(/\s(?:src|href)="(?!data:,)[^"]*"/g)).toBeNull();
      // Saved beside a bookmark of the page, it must be told apart from it.
      const titleIn = (text: string) => /<title[^>]*>([^<]+)<\/title>/.exec(text)?.[1];
      const page = pages().find((one) => one.locale === locale)!;
      expect(titleIn(html)).toBeTruthy();
      expect(titleIn(html)).not.toBe(titleIn(page.html)?.split(' · ')[0]);
      // Without script it says so, with the rules and what happens next.
      const without = /<noscript>([\s\S]*?)<\/noscript>/.exec(html)?.[1] ?? '';
      expect(without).toMatch(/^<p>[^<]{40,}<\/p>/);
      expect(without.match(/<li>/g)!.length).toBeGreaterThan(20);
      expect(html.match(/url\((?!["']?data:)|@import/g)).toBeNull();
    }
  });
});

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
