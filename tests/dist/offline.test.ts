/** What a school takes away from the classroom: one archive per language, each lesson and each quiz as one file. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isPlain, KIT_DATA } from '../../src/domain/classroom/offline.ts';
import { offlineFileOf, offlineFolderOf, offlineKitOf } from '../../src/i18n/addresses.ts';
import { builtSite } from '../../src/integrations/offline/built-site.ts';
import { contentsOf } from '../../src/integrations/offline/kit.ts';
import { toFileSize } from '../../src/views/file-size.ts';
import { readZip, type ZipPart } from '../read-zip.ts';
import { findPolicyMistakes } from './csp.ts';
import { attr, closest, type Element, elementsOf, parseHtml, textOf } from './dom.ts';
import { madeUpPage } from './made-up-page.ts';
import { findOn, readSite, wholeLocales } from './site.ts';
import { SITES } from './sites.ts';

const MOST = { zip: 5_000_000, lesson: 300_000 };

describe.each(SITES)('$name', (spec) => {
  const site = () => readSite(spec);
  const read = (address: string) => readFileSync(join(spec.dir, address));
  /** Languages whose front page makes a copy of its own. */
  const locales = () =>
    site()
      .campaign.languages.map(({ locale }) => locale)
      .filter((locale) => site().files.has(offlineKitOf(locale, site().campaign)));
  const known = new Map<string, ZipPart[]>();
  const kitOf = (locale: string): ZipPart[] => {
    const parts = known.get(locale) ?? readZip(read(offlineKitOf(locale, site().campaign)));
    known.set(locale, parts);
    return parts;
  };
  const words = () => Object.values(site().campaign.giveaways).flat();

  test('has an archive for the source language, and for no language without own words', () => {
    const { campaign } = site();
    expect(locales()).toContain(campaign.sourceLocale);
    const careful = campaign.languages.filter(({ policy }) => policy === 'careful').map(({ locale }) => locale);
    expect(locales().filter((locale) => careful.includes(locale))).toEqual([]);
  });

  test('keeps each archive within 5 MB, with the page to open first, and a time that is the same for all', () => {
    for (const locale of locales()) {
      const parts = kitOf(locale);
      process.stdout.write(
        `${offlineKitOf(locale, site().campaign)}: ${read(offlineKitOf(locale, site().campaign)).length} bytes\n`,
      );
      expect(read(offlineKitOf(locale, site().campaign)).length).toBeLessThanOrEqual(MOST.zip);
      expect(parts[0]!.name).toBe('index.html');
      expect(parts[1]!.name).toMatch(/^[a-z]+\.txt$/);
      expect(parts[2]!.name).toBe('manifest.json');
      expect(new Set(parts.map(({ date, time }) => `${date} ${time}`)).size).toBe(1);
    }
  });

  test('names every part so that each disk holds it and nobody learns from it what it is about', () => {
    for (const locale of locales()) {
      const names = kitOf(locale).map(({ name }) => name);
      expect(names.filter((name) => !/^(?:[a-z0-9-]+\/)?[a-z0-9][a-z0-9.-]*\.[a-z0-9]+$/.test(name))).toEqual([]);
      expect(names.filter((name) => !isPlain(name, words()))).toEqual([]);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }
  });

  test('has no section with a heading alone, where the ways below it were left out', () => {
    const bare = locales().flatMap((locale) =>
      kitOf(locale)
        .filter(({ name }) => name.endsWith('.html'))
        .flatMap(({ name, bytes }) =>
          elementsOf(parseHtml(Buffer.from(bytes).toString()))
            .filter(isBareSection)
            .map((section) => `${locale} ${name}: ${textOf(section).trim()}`),
        ),
    );
    expect(bare).toEqual([]);
  });

  test('holds every page of the classroom in that language', () => {
    for (const locale of locales()) {
      const { pages, files } = contentsOf(locale, builtSite(spec.dir, site().campaign), site().campaign);
      const own = site().pages.filter((page) => page.locale === locale && page.path.startsWith(pages[0]!));
      expect(own.map(({ path }) => path).filter((path) => !pages.some((one) => one === path))).toEqual([]);
      const inZip = kitOf(locale).filter(({ name }) => name.endsWith('.html'));
      expect(inZip).toHaveLength(pages.length);
      expect(files.length).toBeGreaterThan(0);
    }
  });

  test('leads from every page to a part of the archive, to a number or to the public site', () => {
    for (const locale of locales()) {
      expect(findDead(kitOf(locale), site().campaign.address)).toEqual([]);
    }
  });

  test('gives each page of it a policy that covers what is in it, and no module', () => {
    for (const locale of locales()) {
      const pages = kitOf(locale)
        .filter(({ name }) => name.endsWith('.html'))
        .map(({ name, bytes }) => ({ ...madeUpPage('', { path: name }), ...parsed(bytes.toString()) }));
      expect(findOn(pages, findPolicyMistakes)).toEqual([]);
      expect(
        findOn(
          pages,
          ({ html }) => html.match(/type="module"|import\(|<iframe|url\((?!["']?(?:data:|#))|@import/g) ?? [],
        ),
      ).toEqual([]);
    }
  });

  test('tells the sum of every part, as another program reckons it', () => {
    for (const locale of locales()) {
      const [index, readMe, manifest, ...others] = kitOf(locale);
      const told: { files: { path: string; bytes: number; sha256: string }[] } = JSON.parse(manifest!.bytes.toString());
      const real = [index!, readMe!, ...others].map(({ name, bytes }) => ({
        path: name,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      }));
      const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
      expect(told.files.toSorted(byPath)).toEqual(real.toSorted(byPath));
      const text = readMe!.bytes.toString();
      expect(
        real.filter(({ path, sha256 }) => path !== readMe!.name && !text.includes(`${sha256}  ${path}\r\n`)),
      ).toEqual([]);
    }
  });

  test('says from when it is, until when it can be used, and whether it is a draft', () => {
    const { campaign } = site();
    for (const locale of locales()) {
      const manifest = JSON.parse(kitOf(locale)[2]!.bytes.toString());
      expect(manifest.version).toBe(`${campaign.year}-${manifest.made.replaceAll('-', '')}`);
      expect(manifest.validUntil >= manifest.made).toBe(true);
      expect(manifest.draft).toBe(campaign.stage === 'preview');
      expect(manifest.recall === null).toBe(campaign.address === null);
      expect(Array.isArray(manifest.withdrawn)).toBe(true);
    }
  });

  test('makes one file of each lesson, within 300 KB and without script, and of each quiz, with all that it needs', () => {
    const { campaign, pages, files } = site();
    const wanted = pages.filter(
      ({ kind, locale }) => (kind === 'lesson' || kind === 'quiz') && locales().includes(locale),
    );
    expect(wanted.length).toBeGreaterThan(0);
    for (const { kind, params, locale } of wanted) {
      const file = offlineFileOf(kind as 'lesson' | 'quiz', params, locale, campaign);
      expect(files).toContain(file);
      const html = read(file).toString();
      const page = { ...madeUpPage('', { path: file }), ...parsed(html) };
      expect([file, findPolicyMistakes(page)]).toEqual([file, []]);
      if (kind === 'lesson') {
        expect(html.length).toBeLessThanOrEqual(MOST.lesson);
        expect(page.elements.filter(({ name }) => name === 'script')).toEqual([]);
      } else expect(page.elements.filter(({ name }) => name === 'script')).toHaveLength(1);
      const ids = new Set(page.elements.flatMap((element) => attr(element, 'id') ?? []));
      expect(ids.size).toBe(page.elements.filter((element) => attr(element, 'id')).length);
      const ways = page.elements.flatMap((element) => attr(element, 'href') ?? attr(element, 'src') ?? []);
      const own = campaign.address ? new URL(campaign.address).origin : null;
      expect([
        file,
        ways.filter((way) =>
          way.startsWith('#')
            ? !ids.has(decodeURIComponent(way.slice(1)))
            : !/^(?:tel:|data:)/.test(way) && !(own && way.startsWith(`${own}/`)),
        ),
      ]).toEqual([file, []]);
    }
  });

  test('says beside each offer how large its file is, and nothing that only the maker of the copies needs', () => {
    const { pages } = site();
    const offers = pages.flatMap((page) =>
      page.elements
        .filter((element) => attr(element, 'download') !== undefined && closest(element, isOffer))
        .map((link) => ({ page, link, href: attr(link, 'href') ?? '' })),
    );
    expect(new Set(offers.map(({ page }) => page.kind))).toEqual(new Set(['classroom', 'lesson', 'quiz']));
    expect(new Set(offers.map(({ page }) => page.locale)).size).toBe(wholeLocales(site()).length);
    const wrong = offers.filter(({ page, link, href }) => {
      const size = toFileSize(read(href).length, page).replaceAll(/\s/g, ' ');
      return !textOf(link).endsWith(`(${size})`) || page.html.includes(KIT_DATA);
    });
    expect(wrong.map(({ page, href }) => `${page.path} ${href}`)).toEqual([]);
  });

  test('is offered on no page of help', () => {
    const { pages, campaign } = site();
    const folders = campaign.languages.map(({ locale }) => offlineFolderOf(locale, campaign));
    const help = pages.filter(({ zone }) => zone === 'help');
    expect(findOn(help, ({ html }) => folders.filter((folder) => html.includes(folder)))).toEqual([]);
  });
});

const WAYS = ['href', 'src', 'action', 'data', 'srcset', 'poster'];

/** What leads from a page of an archive to nothing in it, or to elsewhere. */
function findDead(parts: readonly ZipPart[], address: string | null): string[] {
  const pages = new Map(
    parts
      .filter(({ name }) => name.endsWith('.html'))
      .map(({ name, bytes }) => [name, parsed(bytes.toString()).elements]),
  );
  const names = new Set(parts.map(({ name }) => name));
  const anchors = new Map(
    [...pages].map(([name, elements]) => [name, new Set(elements.flatMap((element) => attr(element, 'id') ?? []))]),
  );
  const isAlive = (way: string, from: string) => {
    if (/^(?:tel:|data:)/.test(way)) return true;
    if (way.startsWith('https:')) return address !== null && new URL(way).origin === new URL(address).origin;
    const [path = '', anchor] = way.split('#');
    const target = path === '' ? from : posix.join(posix.dirname(from), path);
    return names.has(target) && (anchor === undefined || anchors.get(target)?.has(decodeURIComponent(anchor)) === true);
  };
  return [...pages].flatMap(([name, elements]) =>
    elements
      .flatMap((element) => WAYS.flatMap((key) => attr(element, key) ?? []))
      .filter((way) => !isAlive(way, name))
      .map((way) => `${name}: ${way}`),
  );
}

function isOffer(element: Element): boolean {
  return attr(element, 'data-offline') !== undefined;
}

function parsed(html: string) {
  const root = parseHtml(html);
  return { html, root, elements: elementsOf(root) };
}

/** A section in which nothing but headings is left. */
function isBareSection({ name, children }: Element): boolean {
  const inner = children.filter((child): child is Element => 'attribs' in child);
  return name === 'section' && inner.every((child) => /^h[1-6]$/.test(child.name));
}
