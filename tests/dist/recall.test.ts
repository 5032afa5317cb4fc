/** The pages that somebody reaches by the code on a paper, with a bad signal and perhaps an old telephone. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isRecallCode } from '../../src/codes/recall-code.ts';
import { isCodePage } from './pages.ts';
import { readSite, wholeLocales } from './site.ts';
import { SITES } from './sites.ts';

/** As it is sent, with its style. */
const MOST_BYTES = 5 * 1024;

describe.each(SITES)('$name', (spec) => {
  let known: string[] | undefined;
  const files = () => {
    known ??= globSync('**/*.html', { cwd: spec.dir }).filter((file) => isCodePage(file, readSite(spec).campaign));
    return known;
  };
  const read = (file: string) => readFileSync(join(spec.dir, file), 'utf8');
  const codeOf = (file: string) => /\d{8}/.exec(file)?.[0] ?? '';

  test('has a page for every code, and each is a code', () => {
    if (readSite(spec).campaign.stage === 'live') expect(files().length).toBeGreaterThan(0);
    expect(files().filter((file) => !isRecallCode(codeOf(file)))).toEqual([]);
  });

  test('sends each in at most 5 KB', () => {
    const weights = files().map((file) => gzipSync(read(file)).length);
    process.stdout.write(`heaviest page of a code: ${Math.max(0, ...weights)} bytes, gzip\n`);
    expect(weights.filter((bytes) => bytes > MOST_BYTES)).toEqual([]);
  });

  test('says the language, the code and at least one number on each, and loads and runs nothing', () => {
    for (const file of files()) {
      const html = read(file);
      expect(html).toMatch(/<html lang="[a-zA-Z-]+" dir="(ltr|rtl)">/);
      expect(html).toContain(`${codeOf(file).slice(0, 4)} ${codeOf(file).slice(4)}`);
      expect(html).toMatch(/<dd>[^<]*\d/);
      expect(html).toContain(`content-security-policy" content="default-src 'none';`);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).not.toMatch(/<script|<img|src=|\sstyle=/);
    }
  });

  test('leads from each only to pages that there are', () => {
    const isThere = new Set(files());
    const dead = files().flatMap((file) =>
      [...read(file).matchAll(/href="(\/[^"]*)"/g)]
        .map(([, href = '']) => href)
        .filter((href) => !readSite(spec).byPath.has(href) && !isThere.has(`${href.slice(1)}index.html`))
        .map((href) => `${file}: ${href}`),
    );
    expect(dead).toEqual([]);
  });

  test('lists each in every language', () => {
    const { pages } = readSite(spec);
    const lists = pages.filter(({ kind }) => kind === 'recalls');
    expect(lists).toHaveLength(wholeLocales(readSite(spec)).length);
    for (const { file } of lists) {
      const html = read(file);
      expect(files().filter((one) => !html.includes(`/${one.replace('index.html', '')}"`))).toEqual([]);
    }
  });
});
