/** Pages for the frames of other sites, and the page that hands them out with their code. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isDialled } from '../../src/domain/service/dialling.ts';
import { attr, elementsOf, parseHtml, textOf } from './dom.ts';
import { readSite, tags, wholeLocales } from './site.ts';
import { SITES } from './sites.ts';

/** As it is sent, with its style. */
const MOST_BYTES = 14_336;

describe.each(SITES)('$name', (spec) => {
  const files = globSync('frame/**/*.html', { cwd: spec.dir }).map((file) => file.replaceAll('\\', '/'));
  const read = (file: string) => readFileSync(join(spec.dir, file), 'utf8');
  const site = () => readSite(spec);
  const called = (country: string) =>
    [...site().services.values()].filter(
      (one) => one.country === country && one.listing === 'listed' && one.channels.some(isDialled),
    );

  test('has the numbers of each country that has one to call, and the dates, in every whole language', () => {
    const countries = new Set([...site().services.values()].map(({ country }) => country));
    for (const locale of wholeLocales(site())) {
      const own = files.filter((file) => file.startsWith(`frame/${locale}/`));
      for (const country of countries) {
        if (called(country).some(({ coverage }) => coverage.regions.length === 0))
          expect(own).toContain(`frame/${locale}/${country.toLowerCase()}/index.html`);
      }
      expect(own.filter((file) => file.split('/')[2]!.length > 2)).toHaveLength(1);
    }
  });

  test('sends each in at most 14 KB', () => {
    const weights = files.map((file) => gzipSync(read(file)).length);
    process.stdout.write(`heaviest page for a frame: ${Math.max(...weights)} bytes, gzip\n`);
    expect(weights.filter((bytes) => bytes > MOST_BYTES)).toEqual([]);
  });

  test('runs, fetches, keeps and asks for nothing, leads nowhere, and is found by no search', () => {
    const { files: all, byPath } = site();
    const maps = [...all].filter((file) => /^\/sitemap.*\.xml$/.test(file));
    for (const file of files) {
      const html = read(file);
      const elements = elementsOf(parseHtml(html));
      const names = new Set(elements.map(({ name }) => name));
      for (const name of ['script', 'img', 'form', 'input', 'iframe', 'object', 'button', 'svg', 'audio'])
        expect([file, names.has(name)]).toEqual([file, false]);
      const hrefs = elements.flatMap((one) => attr(one, 'href') ?? []);
      expect(hrefs.filter((href) => !/^(tel:[+*#\d]+|data:,)$/.test(href))).toEqual([]);
      expect(html).not.toMatch(/url\(|@import|\ssrc=|\sstyle=|http-equiv="refresh"/);
      expect(html).toMatch(/content-security-policy" content="default-src 'none'; style-src 'sha256-/);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).not.toContain('data-pagefind-body');
      expect(byPath.has(`/${file}`)).toBe(false);
    }
    for (const map of maps) expect(read(map.slice(1))).not.toContain('/frame/');
  });

  test('shows each on a page with its code, whose address is there, and which closes it', () => {
    const pages = site().pages.filter(({ kind }) => kind === 'embeds');
    expect(pages).toHaveLength(wholeLocales(site()).length);
    for (const page of pages) {
      const frames = tags(page, 'iframe');
      expect(frames.map((one) => files.includes(`${attr(one, 'src')!.slice(1)}index.html`))).toEqual([true, true]);
      const codes = tags(page, 'pre').map(
        (one) => elementsOf(parseHtml(textOf(one))).find(({ name }) => name === 'iframe')!,
      );
      expect(codes).toHaveLength(2);
      for (const [i, code] of codes.entries()) {
        const shown = frames[i]!;
        const { address } = site().campaign;
        const src = attr(shown, 'src')!;
        expect(attr(code, 'src')).toBe(address ? new URL(src, address).href : src);
        for (const name of ['title', 'sandbox', 'referrerpolicy'])
          expect([name, attr(code, name)]).toEqual([name, attr(shown, name)]);
        expect(attr(code, 'sandbox')).toMatch(/^(allow-popups)?$/);
        expect([attr(code, 'loading'), attr(code, 'referrerpolicy')]).toEqual(['lazy', 'no-referrer']);
        expect(attr(code, 'width')).toMatch(/^\d+$/);
      }
    }
  });

  test('lets no other page of ours show a frame', () => {
    const others = site().pages.filter(({ kind, html }) => kind !== 'embeds' && /frame-src|<iframe/.test(html));
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});
