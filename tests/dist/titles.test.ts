import { describe, expect, test } from 'vitest';
import { findGiveaway } from '../../src/domain/text/giveaway.ts';
import { closest, textOf } from './dom.ts';
import { findOn, metaOf, type Page, readSite, tags } from './site.ts';
import { SITES } from './sites.ts';

const SHORTEST = 8;
const LONGEST = 70;

describe.each(SITES)('$name', (spec) => {
  const pages = () => readSite(spec).pages;

  test('has one title on each page, of a length that fits a tab and a result', () => {
    const wrong = findOn(pages(), (page) => {
      const title = titleOf(page);
      const isFit = [...title].length >= SHORTEST && [...title].length <= LONGEST;
      return titlesOf(page).length === 1 && isFit ? [] : [`"${title}" has ${[...title].length} characters`];
    });
    expect(wrong).toEqual([]);
  });

  test('has no title twice in one language', () => {
    const groups = Map.groupBy(pages(), (page) => `${page.locale} "${titleOf(page)}"`);
    const doubled = [...groups]
      .filter(([, same]) => same.length > 1)
      .map(([title, same]) => `${title}: ${same.map(({ path }) => path).join(' ')}`);
    expect(doubled.slice(0, 25)).toEqual([]);
  });

  test('gives nothing away in titles, descriptions and addresses of help pages', () => {
    const site = readSite(spec);
    const stems = Object.values(site.campaign.giveaways).flat();
    expect(stems.length).toBeGreaterThan(0);
    const help = site.pages.filter(({ zone }) => zone === 'help');
    const told = findOn(help, (page) =>
      toldBy(page).flatMap((text) => {
        const stem = findGiveaway(text, stems);
        return stem ? [`tells "${stem}" in "${text}"`] : [];
      }),
    );
    expect(told).toEqual([]);
  });

  test('has one heading of the first rank on each page', () => {
    expect(
      findOn(pages(), (page) => (tags(page, 'h1').length === 1 ? [] : [`has ${tags(page, 'h1').length}`])),
    ).toEqual([]);
  });
});

function titleOf(page: Page): string {
  return titlesOf(page).map(textOf).join(' | ');
}

/** What a tab, the history and a shared link tell about a page. */
function toldBy(page: Page): string[] {
  const names = ['description', 'og:title', 'og:description', 'og:url', 'og:site_name', 'og:image:alt'];
  return [titleOf(page), decodeURI(page.path), ...names.flatMap((name) => metaOf(page, name) ?? [])];
}

/** Titles of the page; shapes of a drawing have their own. */
function titlesOf(page: Page) {
  return tags(page, 'title').filter((title) => !closest(title, ({ name }) => name === 'svg'));
}
