import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type PackedDirectory, unpackDirectory } from '../../src/domain/finder/packed.ts';
import { fileAddressOf } from '../../src/i18n/addresses.ts';
import { shownValue } from '../../src/views/service/dial.ts';
import { attr, type Element } from './dom.ts';
import { findOn, type Page, readSite, tags, wholeLocales } from './site.ts';
import { SITES } from './sites.ts';
import { weightOf } from './weight.ts';

/** What a phone on a slow line may be asked to load before the directory answers. */
const INDEX_BUDGET = 30 * 1024;
const SCRIPT_BUDGET = 20 * 1024;
const PAGE_BUDGET = 16 * 1024;

describe.each(SITES)('$name', (spec) => {
  const site = () => readSite(spec);
  const readFile = (address: string) => readFileSync(join(spec.dir, address));
  const index = () => readFile(fileAddressOf('directoryIndex', {}, site().campaign));
  const entries = () => unpackDirectory(JSON.parse(index().toString()) as PackedDirectory).entries;
  const pages = () => site().pages.filter(({ kind }) => kind === 'directory');

  test('has a directory in every language', () => {
    expect(
      pages()
        .map(({ locale }) => locale)
        .sort(),
    ).toEqual(wholeLocales(site()).sort());
  });

  test('keeps the file of the directory, its page and its script within their weights', () => {
    expect(gzipSync(index(), { level: 9 }).length).toBeLessThanOrEqual(INDEX_BUDGET);
    expect(findOn(pages(), (page) => overweight(weightOf(page, readFile), PAGE_BUDGET))).toEqual([]);
    expect(findOn(pages(), (page) => overweight(scriptOf(page, readFile), SCRIPT_BUDGET))).toEqual([]);
  });

  test('knows in its file every service that has a page, with exactly the numbers of its record', () => {
    const known = entries();
    const withPage = new Set(site().pages.flatMap(({ params }) => params.service ?? []));
    expect(new Set(known.map(({ id }) => id))).toEqual(withPage);
    const wrong = known.filter(({ id, numbers, others }) => {
      const record = site().services.get(id)!;
      const channels = record.listing === 'listed' ? record.channels.filter(({ type }) => !others.includes(type)) : [];
      return numbers.map(({ shown }) => shown).join() !== channels.map(shownValue).join();
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('shows without script the emergency numbers and the ways to every region and country', () => {
    const wrong = findOn(pages(), (page) => {
      const links = tags(page, 'a').map((a) => site().byPath.get(attr(a, 'href') ?? '')?.kind);
      const missing = ['situation', 'region', 'countries', 'spoken', 'written'].filter(
        (kind) => !links.includes(kind as never),
      );
      return missing.map((kind) => `has no link to ${kind}`);
    });
    expect(wrong).toEqual([]);
  });

  test('has no field that a form could send', () => {
    const wrong = findOn(pages(), (page) => {
      const forms = tags(page, 'form').filter((form) => !isNeverSent(form));
      const fields = tags(page, 'input', 'select', 'textarea', 'button');
      return [...forms, ...fields].map(({ name }) => `has <${name}>`);
    });
    expect(wrong).toEqual([]);
  });
});

/** A form that keeps what is typed out of the memory of the browser: it names no address, and Enter sends nothing. */
function isNeverSent(form: Element): boolean {
  const isDialog = attr(form, 'method') === 'dialog' && attr(form, 'autocomplete') === 'off';
  return isDialog && attr(form, 'action') === undefined && attr(form, 'name') === undefined;
}

function overweight(weight: number, budget: number): string[] {
  return weight > budget ? [`weighs ${weight} of ${budget} bytes`] : [];
}

/** All script of a page as `gzip -9` sends it: what stands in it, its islands, and what those import. */
function scriptOf(page: Page, readFile: (address: string) => Buffer): number {
  const inline = [...page.html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>(.*?)<\/script>/gs)].map(([, text]) =>
    Buffer.from(text!),
  );
  const islands = tags(page, 'astro-island').flatMap((island) =>
    ['component-url', 'renderer-url'].flatMap((name) => attr(island, name) ?? []),
  );
  const files = new Set<string>();
  const visit = (address: string) => {
    if (files.has(address)) return;
    files.add(address);
    for (const [, to] of readFile(address)
      .toString()
      .matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
      visit(posix.join(posix.dirname(address), to!));
  };
  for (const address of [...islands, ...tags(page, 'script').flatMap((script) => attr(script, 'src') ?? [])])
    visit(address);
  return [...inline, ...[...files].map(readFile)].reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
}
