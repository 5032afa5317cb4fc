/** The ways through islands and out of the help pages, in Firefox, where it is installed. */
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readCampaign } from '../../src/check/read/campaign.ts';
import { addressOf, offlineFolderOf, offlineKitOf } from '../../src/i18n/addresses.ts';
import { listPages } from '../dist/pages.ts';
import { REAL } from '../dist/sites.ts';
import { unzip } from '../read-zip.ts';
import { appeared, arrived, type Engine, findFirefox, leaveAndReturn, startEngine, vanished } from './firefox.ts';

const campaign = readCampaign(REAL.contentDir);
const { sourceLocale } = campaign;
const pathOf = (name: 'directory' | 'search' | 'offer' | 'certificate' | 'publish' | 'help' | 'about') =>
  addressOf(name, {}, sourceLocale, campaign);
const quiz = () =>
  listPages(REAL.dir, campaign).find(({ kind, locale }) => kind === 'quiz' && locale === sourceLocale)!.path;

interface Journey {
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

const JOURNEYS: Journey[] = [
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
    use: (page) => page.type('#c-names', 'Ana Inventada'),
    traces: typed('#c-names, #c-giver'),
  },
];

// Where there is none, nobody sees what Back shows in a browser that keeps pages: apt-get install firefox-esr, or FIREFOX_PATH.
describe.skipIf(!findFirefox())('in Firefox', () => {
  let engine: Engine;
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    engine = await startEngine(REAL.dir);
  });
  afterAll(() => engine.close());
  beforeEach(async () => {
    page = await engine.browser.newPage();
    faults = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await page.close();
  });
  const visit = async (path: string) => {
    await page.goto(engine.origin + path);
    await vanished(page, 'astro-island[ssr]');
  };

  test.each(JOURNEYS)('$name works, and nothing of it is there for whoever comes back', async (journey) => {
    await visit(journey.path());
    expect(await journey.traces(page)).toBe(0);
    await journey.use(page);
    expect(await journey.traces(page)).toBeGreaterThan(0);
    const { wasKept } = await leaveAndReturn(page, engine.origin + pathOf('about'));
    // The browser shows the page as it stood: what is not there has been taken away.
    expect(wasKept).toBe(true);
    expect(await journey.traces(page)).toBe(0);
  });

  test('the form for announcements keeps its work for whoever comes back, as it says', async () => {
    await visit(pathOf('publish'));
    await page.type('#f-title', 'Feria inventada');
    const { wasKept } = await leaveAndReturn(page, engine.origin + pathOf('about'));
    expect(wasKept).toBe(true);
    expect(await page.$eval('#f-title', (field) => (field as HTMLInputElement).value)).toBe('Feria inventada');
  });

  test('a help page that comes back from the browser’s memory is not left blank, and has its exit', async () => {
    await visit(pathOf('help'));
    const { wasKept } = await leaveAndReturn(page, engine.origin + pathOf('about'));
    expect(wasKept).toBe(true);
    expect(await page.$eval('h1', (heading) => heading.getClientRects().length)).toBeGreaterThan(0);
    expect(await page.$eval('[data-exit]', (exit) => exit.getClientRects().length)).toBeGreaterThan(0);
  });

  test('the exit leaves at once, and Back does not return to the page that the reader left', async () => {
    const destination = campaign.languages.find(({ locale }) => locale === sourceLocale)!.exit;
    await page.setRequestInterception(true);
    page.on('request', (request: HTTPRequest) => {
      if (request.url().startsWith(engine.origin) || !request.url().startsWith('http')) return request.continue();
      return request.respond({ contentType: 'text/html', body: '<!DOCTYPE html><title>Elsewhere</title>' });
    });
    await visit(pathOf('about'));
    await visit(pathOf('help'));
    await page.click('[data-exit]');
    await arrived(page, destination);
    await page.evaluate(() => history.back());
    await arrived(page, engine.origin + pathOf('about'));
  });

  test('a quiz works from disk, in the copy for use without internet and as one file, and is emptied when it is left', async () => {
    const folder = unzip(readFileSync(join(REAL.dir, offlineKitOf(sourceLocale, campaign))));
    const below = quiz()
      .slice(addressOf('classroom', {}, sourceLocale, campaign).length, -1)
      .replaceAll('/', '-');
    const alone = join(REAL.dir, offlineFolderOf(sourceLocale, campaign), `${below}.html`);
    for (const file of [join(folder, campaign.paths.files, `${below}.html`), resolve(alone)]) {
      await page.goto(pathToFileURL(file).href);
      await appeared(page, '.knots');
      await page.click('.question label');
      await page.click('.question button');
      await appeared(page, '.feedback');
      await page.evaluate(() => dispatchEvent(new Event('pagehide')));
      await vanished(page, '.feedback, .knot--tied');
    }
    rmSync(folder, { recursive: true });
  });
});
