/** How many words stand at the head of a page before something to tap or to answer. */
import { describe, expect, test } from 'vitest';
import { closest, type Element, hasClass, parseHtml, textOf } from './dom.ts';
import { readSite, wholeLocales } from './site.ts';
import { REAL } from './sites.ts';

const MOST = { home: 12, classroom: 15, messages: 15 } as const;
const THINGS = new Set(['a', 'button', 'input', 'label', 'select', 'summary', 'textarea']);

/** Words of the main part before its first thing; of the first page without its slogan. */
function wordsBefore(main: Element, isHome: boolean): string[] {
  let words = '';
  const walk = (node: Element['children'][number]): boolean => {
    if (!('attribs' in node)) {
      if (node.type === 'text' && 'data' in node) words += ` ${node.data}`;
      return false;
    }
    if (isHome && (node.name === 'h1' || hasClass(node, 'already'))) return false;
    if (THINGS.has(node.name)) return true;
    return node.children.some(walk);
  };
  main.children.some(walk);
  return words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

describe('the built site', () => {
  const site = readSite(REAL);

  test.each(
    wholeLocales(site).flatMap((locale) => Object.entries(MOST).map(([kind, most]) => [kind, locale, most] as const)),
  )('says little on %s in %s before there is something to do', (kind, locale, most) => {
    const page = site.pages.find((one) => one.kind === kind && one.locale === locale)!;
    const main = page.elements.find(({ name }) => name === 'main')!;
    const words = wordsBefore(main, kind === 'home');
    expect(words.length, words.join(' ')).toBeLessThanOrEqual(most);
  });

  test('has the second sentence of the slogan, and the way to help, at the head of the first page', () => {
    for (const page of site.pages.filter(
      ({ kind, locale }) => kind === 'home' && wholeLocales(site).includes(locale),
    )) {
      const already = page.elements.find((element) => hasClass(element, 'already'))!;
      const before = page.elements.slice(0, page.elements.indexOf(already));
      expect(
        before.some(({ name }) => name === 'h2'),
        page.path,
      ).toBe(false);
      const links = page.elements.filter(
        (element) => element.name === 'a' && closest(element, (one) => one === already),
      );
      expect(
        links.map(({ attribs }) => attribs.href),
        page.path,
      ).toContain('#help');
      expect(
        page.elements.some(({ attribs }) => attribs.id === 'help'),
        page.path,
      ).toBe(true);
    }
  });
});

test('the count finds words before a thing, and none after it or in the slogan', () => {
  const main = parseHtml('<main><h1>One two</h1><p>Three – four.</p><a>five</a> six</main>').children[0] as Element;
  expect(textOf(main)).toContain('six');
  expect(wordsBefore(main, false)).toEqual(['One', 'two', 'Three', 'four.']);
  expect(wordsBefore(main, true)).toEqual(['Three', 'four.']);
});
