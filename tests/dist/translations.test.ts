/** The page about the translations tells the same numbers as the command that counts them. */
import { describe, expect, test } from 'vitest';
import { translationStatus } from '../../src/check/translations/status.ts';
import { STATES, totalOf } from '../../src/domain/page/translation-status.ts';
import { contentOf } from '../fixtures/content-read.ts';
import { attr, elementsOf, hasClass, inside, parseHtml, textOf } from './dom.ts';
import { readSite, wholeLocales } from './site.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('$name', (spec) => {
  const site = () => readSite(spec);
  const status = translationStatus(contentOf(spec.contentDir));

  test('has such a page in every language', () => {
    const locales = site()
      .pages.filter(({ kind }) => kind === 'translations')
      .map(({ locale }) => locale);
    expect(locales.sort()).toEqual(wholeLocales(site()).sort());
  });

  test('shows for each language the totals of the data, on each of these pages', () => {
    const expected = site().campaign.languages.map(({ locale }) => {
      const counts = totalOf(status.filter((one) => one.locale === locale).map((one) => one.counts));
      return Object.fromEntries(STATES.map((state) => [state, counts[state]]));
    });
    for (const page of site().pages.filter(({ kind }) => kind === 'translations')) {
      const lists = elementsOf(parseHtml(page.html)).filter((element) => hasClass(element, 'counts'));
      const shown = lists.map((list) => Object.fromEntries(STATES.map((state) => [state, numberOf(list, state)])));
      expect([page.path, shown]).toEqual([page.path, expected]);
    }
  });

  test('counts every section and phrase once', () => {
    const sums = site().campaign.languages.map(({ locale }) => {
      const counts = totalOf(status.filter((one) => one.locale === locale).map((one) => one.counts));
      return STATES.reduce((sum, state) => sum + counts[state], 0);
    });
    expect(new Set(sums).size).toBe(1);
  });
});

/** The number beside a state; 0 where the page leaves it out. Thousands may be parted. */
function numberOf(list: ReturnType<typeof elementsOf>[number], state: string): number {
  const [value] = inside(list, (element) => element.name === 'dd' && attr(element, 'data-state') === state);
  return value ? Number(textOf(value).replace(/[^\p{N}]/gu, '')) : 0;
}
