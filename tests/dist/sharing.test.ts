/** What can be handed on, and what never: a page whose reader may be watched offers nothing that sends it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf } from '../fixtures/content-read.ts';
import { attr, type Element, hasClass, inside, textOf } from './dom.ts';
import type { Kind } from './pages.ts';
import { findOn, type Page, readSite, sampleOf, wholeLocales } from './site.ts';
import { SITES } from './sites.ts';

/** Materials that must not lie at home, where whoever controls somebody may look. */
const NOT_AT_HOME = (dir: string) =>
  new Set(contentOf(dir).materials.flatMap(({ id, whole }) => (whole?.never.includes('home') ? [id] : [])));
const SHARED: readonly Kind[] = ['lesson', 'quiz', 'material', 'activity'];

describe.each(SITES)('$name', (spec) => {
  const site = () => readSite(spec);
  const ofClass = (page: Page, name: string) => page.elements.filter((one) => hasClass(one, name));
  const within = (outer: Element) => inside(outer, () => true);
  const isShared = ({ kind, zone, params }: Page) =>
    (SHARED.includes(kind) && !NOT_AT_HOME(spec.contentDir).has(params.material ?? '')) ||
    (kind === 'message' && zone === 'campaign');
  const boxes = () =>
    sampleOf(site().pages.filter(isShared)).flatMap((page) => ofClass(page, 'sharing').map((box) => ({ page, box })));

  test('hands on lessons, quizzes, materials, activities and the messages that are for anybody, each once', () => {
    const pages = site().pages.filter(isShared);
    expect(new Set(pages.map(({ kind }) => kind)).size).toBe(SHARED.length + 1);
    expect(findOn(pages, (page) => (ofClass(page, 'sharing').length === 1 ? [] : ['is not shared once']))).toEqual([]);
  });

  test('hands on nothing else: not help, not the search, not what addresses somebody in the situation or beside it, nor lies at home', () => {
    const others = site().pages.filter((page) => !isShared(page));
    if (NOT_AT_HOME(spec.contentDir).size > 0) expect(others.some(({ kind }) => kind === 'material')).toBe(true);
    expect(others.some(({ kind, zone }) => kind === 'message' && zone === 'help')).toBe(true);
    expect(others.some(({ kind }) => kind === 'search')).toBe(true);
    const offers = (page: Page) =>
      page.elements.filter((one) => hasClass(one, 'sharing') || attr(one, 'data-share') !== undefined);
    expect(findOn(others, (page) => (offers(page).length > 0 ? ['offers to share it'] : []))).toEqual([]);
  });

  test('gives each text a number of its emergency bar, and the address where the site has one', () => {
    const wrong = boxes().flatMap(({ page, box }) => {
      const text = textOf(within(box).find(({ name }) => name === 'pre')!);
      const numbers = page.elements
        .filter(({ name, attribs }) => name === 'a' && attribs.href?.startsWith('tel:'))
        .map((link) => textOf(link).match(/\d{3,}/)?.[0]);
      const address = site().campaign.address;
      return [
        ...(numbers.some((number) => number && text.includes(number)) ? [] : [`${page.path} names no number`]),
        ...(address && !text.endsWith(new URL(page.path, address).href)
          ? [`${page.path} does not end in its address`]
          : []),
        ...(/(^|\n)\//.test(text) ? [`${page.path} has a path without a host`] : []),
      ];
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test('leaves the text to copy without script, and its button to whoever has it', () => {
    const wrong = boxes().flatMap(({ page, box }) => {
      const parts = within(box);
      const button = parts.find(({ name }) => name === 'button');
      const folded = parts.find(({ name }) => name === 'details');
      const isWhole =
        button?.attribs.hidden !== undefined && folded && within(folded).some(({ name }) => name === 'pre');
      return isWhole ? [] : [page.path];
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test('asks no other site, and opens no platform', () => {
    const links = boxes().flatMap(({ box }) =>
      within(box).flatMap((one) => attr(one, 'href') ?? attr(one, 'src') ?? []),
    );
    expect(links.filter((link) => !link.startsWith('/'))).toEqual([]);
  });

  test('has for each message a card that is a link to a picture, and draws no picture on its page', () => {
    const pages = site().pages.filter((page) => page.kind === 'message' && page.zone === 'campaign');
    expect(findOn(pages, (page) => page.elements.flatMap(({ name }) => (name === 'img' ? ['draws one'] : [])))).toEqual(
      [],
    );
    const wrong = findOn(pages, (page) => {
      const [card] = page.elements.filter((one) => hasClass(one, 'card') && hasClass(one, 'ground'));
      // A language that is not whole has no pictures.
      if (!card) return wholeLocales(site()).includes(page.locale) ? ['has no card'] : [];
      return existsSync(join(spec.dir, attr(card, 'href')!)) && textOf(card).length > 20
        ? []
        : ['has no picture behind its card'];
    });
    expect(wrong).toEqual([]);
  });
});
