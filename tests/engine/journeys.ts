/** What readers type and choose in each island, for a browser of another maker. */
import type { Page } from 'puppeteer-core';
import { readCampaign } from '../../src/check/read/campaign.ts';
import { addressOf } from '../../src/i18n/addresses.ts';
import { listPages } from '../dist/pages.ts';
import { REAL } from '../dist/sites.ts';
import { appeared } from './firefox.ts';

export const campaign = readCampaign(REAL.contentDir);
const { sourceLocale } = campaign;
export const pathOf = (
  name: 'directory' | 'search' | 'offer' | 'certificate' | 'publish' | 'activities' | 'help' | 'calls' | 'about',
) => addressOf(name, {}, sourceLocale, campaign);
export const quiz = () =>
  listPages(REAL.dir, campaign).find(({ kind, locale }) => kind === 'quiz' && locale === sourceLocale)!.path;

export interface Journey {
  name: string;
  path: () => string;
  /** Types and chooses. */
  use: (page: Page) => Promise<unknown>;
  /** What shows that somebody has typed or chosen. */
  traces: (page: Page) => Promise<number>;
}

const count = (selector: string) => (page: Page) => page.$$eval(selector, (found) => found.length);
const typed = (selector: string) => (page: Page) =>
  page.$$eval(selector, (fields) => fields.map((field) => (field as HTMLInputElement).value).join('').length);

/** What nobody else types. */
export const NAME = 'Ana Inventada';
export const TITLE = 'Feria inventada';

/** Takes the last choice of a list. */
const pick = (page: Page, list: string) =>
  page.$eval(list, (found) => {
    (found as HTMLSelectElement).selectedIndex = found.children.length - 1;
    found.dispatchEvent(new Event('change', { bubbles: true }));
  });

export const JOURNEYS: Journey[] = [
  {
    name: 'the directory',
    path: () => pathOf('directory'),
    use: (page) => page.type('#find', 'me pegan').then(() => appeared(page, '.finder__found > li')),
    traces: async (page) => (await count('.finder__found > li')(page)) + (await typed('#find')(page)),
  },
  {
    name: 'the search',
    path: () => pathOf('search'),
    use: (page) => page.type('#q', 'trata').then(() => appeared(page, '.hits li')),
    traces: async (page) => (await count('.hits li')(page)) + (await typed('#q')(page)),
  },
  {
    name: 'the quiz',
    path: quiz,
    use: async (page) => {
      await page.click('.question label');
      await page.click('.question button');
      await appeared(page, '.feedback');
    },
    // Of a list, nothing is chosen while its empty first choice is.
    traces: count(
      '.feedback, .knot--tied, .question :is(input:checked, option:not([value=""]):checked, :disabled:not(button, option))',
    ),
  },
  {
    name: 'the offer check',
    path: () => pathOf('offer'),
    use: (page) => page.click('[data-ask] label').then(() => appeared(page, '.knot--tied')),
    traces: count('.knot--tied, [data-ask] :checked'),
  },
  {
    name: 'the sheets for those who took part',
    path: () => pathOf('certificate'),
    use: (page) => page.type('#c-names', NAME),
    traces: typed('#c-names, #c-giver'),
  },
];

/** Those that keep what is there for Back: work that would be lost, and public lists. */
export const KEPT_FOR_BACK: Journey[] = [
  {
    name: 'the form for announcements',
    path: () => pathOf('publish'),
    use: async (page) => {
      await page.type('#f-title', TITLE);
      await page.keyboard.press('Enter');
      await pick(page, '#f-kind');
    },
    traces: typed('#f-title, #f-kind'),
  },
];
