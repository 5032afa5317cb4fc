/** What becomes of a printed code, on every way by which somebody hears of it: its page, a news reader, a calendar. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isAll } from '../run/left-to-all.ts';
import { elementsOf, parseHtml, textOf } from './dom.ts';
import { wordsOf } from './file-words.ts';
import { readSite } from './site.ts';
import { COUNTRY, SITES } from './sites.ts';

const PRINTED = /(?:\bC[oó]digo|\bCode|كودي)[:\s]+(\d{4})[\s\u00a0](\d{4})\b/gi;
/** Sentences of which each says whether the numbers of a paper are still those to call. */
const ON_NUMBERS = ['numberChanged', 'numbersSame', 'stillRight', 'hoursChanged'];
const STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

interface Entry {
  id: string;
  updated: string;
  /** None while the site has no address. */
  link?: { '@_href': string }[];
}

describe.each(SITES)('$name', (spec) => {
  const site = () => readSite(spec);
  const read = (file: string) => readFileSync(join(spec.dir, file), 'utf8');
  const yaml = <T>(file: string) => parse(readFileSync(join(spec.contentDir, file), 'utf8')) as T;
  const known: Record<string, Record<string, string>> = {};
  const words = (locale: string) => (known[locale] ??= phrasesOf(yaml(`strings/${locale}.yaml`)));
  const given =
    yaml<{ code: string; locale?: string; withdrawn?: string; reason?: string }[]>('facts/recall-codes.yaml');
  const withdrawn = given.filter((one) => one.withdrawn);
  const folder = () => `/${site().campaign.paths.materials}/${site().campaign.paths.code}/`;
  const pageOf = (code: string) => `${folder()}${code}/index.html`;
  const codes = () => [...site().files].flatMap((file) => /\/(\d{8})\/index\.html$/.exec(file)?.[1] ?? []);
  const said = (code: string, ...names: string[]) =>
    elementsOf(parseHtml(read(pageOf(code)))).flatMap((one) => (names.includes(one.name) ? textOf(one) : []));
  const feeds = () => [...site().files].filter((file) => file.includes(folder()) && file.endsWith('.xml'));

  test('a page answers every code in a page, a file or a document', { timeout: 300_000 }, async () => {
    const found = new Map<string, string>();
    const carried = [...site().files].filter((file) => /\.(?:html|txt|csv|xml|docx|xlsx|pdf)$/.test(file));
    for (const file of carried.filter((one, i) => isAll || i % 10 === 0 || !/\.(?:pdf|html)$/.test(one))) {
      const words = await wordsOf(join(spec.dir, file));
      for (const [, a, b] of words.matchAll(PRINTED)) found.set(`${a}${b}`, file);
    }
    const begun = site().campaign.stage === 'live' || given.length > 0;
    if (begun) expect(found.size).toBeGreaterThan(3);
    else expect([[...found], codes()]).toEqual([[], []]);
    expect([...found].filter(([code]) => !site().files.has(pageOf(code)))).toEqual([]);
  });

  test('each page says in one strong sentence what became of the paper', () => {
    for (const code of codes())
      expect([code, ...said(code, 'strong')]).toEqual([code, expect.stringMatching(/.{10,}\.$/)]);
  });

  test('each that was withdrawn says on its page why, and what to do', () => {
    for (const { code, reason } of withdrawn) {
      const own = words(given.find((one) => one.code === code && one.locale)!.locale!);
      for (const key of [`reason-${reason}`, 'takeAway']) expect(said(code, 'p')).toContain(own[`recall.${key}`]);
    }
  });

  test('each that was replaced says whether its numbers are still right, and names the new one', () => {
    let replaced = 0;
    for (const code of codes()) {
      const own = words(/<html lang="(\w+)/.exec(read(pageOf(code)))![1]!);
      const starts = ['replaced', 'replacedSince'].map((key) => own[`recall.${key}`]?.split('{')[0] ?? '?');
      if (!starts.some((start) => said(code, 'strong')[0]!.startsWith(start))) continue;
      replaced += 1;
      expect([code, ON_NUMBERS.some((key) => said(code, 'p').includes(own[`recall.${key}`]!))]).toEqual([code, true]);
      const named = said(code, 'p', 'a').flatMap((text) => text.match(/\d{4} \d{4}/g) ?? []);
      expect(codes()).toEqual(expect.arrayContaining(named.map((one) => one.replace(' ', ''))));
      expect([code, named.length > 0]).toEqual([code, true]);
    }
    // What a country has replaced by now is its own affair; of the made-up one it is known.
    if (spec === COUNTRY) expect(replaced).toBeGreaterThan(0);
  });

  test('what changed is told as Atom and as a calendar, which say the same', () => {
    const { address } = site().campaign;
    expect(feeds()).not.toEqual([]);
    for (const file of feeds()) {
      expect([file, XMLValidator.validate(read(file))]).toEqual([file, true]);
      const isArray = (name: string) => ['entry', 'link'].includes(name);
      const { feed } = new XMLParser({ ignoreAttributes: false, isArray }).parse(read(file));
      expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
      const entries: Entry[] = feed.entry ?? [];
      for (const { id, updated, link = [] } of [feed as Entry, ...entries]) {
        expect([id, updated]).toEqual([expect.stringMatching(/^urn:uuid:[\da-f-]{36}$/), expect.stringMatching(STAMP)]);
        expect(updated.slice(0, 10) <= spec.today).toBe(true);
        expect([file, link.length > 0]).toEqual([file, address !== null]);
        for (const { '@_href': href } of link)
          expect(site().files).toContain(new URL(href).pathname.replace(/\/$/, '/index.html'));
      }
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      const events = new ICAL.Component(ICAL.parse(read(file.replace(/xml$/, 'ics')))).getAllSubcomponents('vevent');
      const told = events.map(
        (one) => `urn:uuid:${one.getFirstPropertyValue('uid')} ${one.getFirstPropertyValue('url') ?? undefined}`,
      );
      expect(told.sort()).toEqual(entries.map(({ id, link }) => `${id} ${link?.[0]?.['@_href']}`).sort());
      const left = withdrawn.filter(({ code }) => !read(file).includes(`${code.slice(0, 4)} ${code.slice(4)}`));
      if (feeds().every((one) => one.length >= file.length)) expect([file, left]).toEqual([file, []]);
    }
  });
});

/** A file of phrases has them by how much depends on each. */
function phrasesOf({ safety, core, other }: Record<'safety' | 'core' | 'other', Record<string, string>>) {
  return { ...safety, ...core, ...other };
}
