/** The ways through islands and out of the help pages, in Firefox, where it is installed. */
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addressOf, offlineFolderOf, offlineKitOf } from '../../src/i18n/addresses.ts';
import { REAL } from '../dist/sites.ts';
import { unzip } from '../read-zip.ts';
import {
  appeared,
  arrived,
  type Engine,
  findFirefox,
  leaveAndReturn,
  letLeave,
  startEngine,
  vanished,
} from './firefox.ts';
import { campaign, JOURNEYS, pathOf, quiz } from './journeys.ts';

const { sourceLocale } = campaign;

const WAYS_OUT: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  pressed: (page) => page.click('[data-exit]'),
  'pressed for a new tab': (page) => page.click('[data-exit]', { button: 'middle' }),
  'by its keys': async (page) => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  },
};

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

  test.each(Object.entries(WAYS_OUT))(
    'the exit, %s, leaves, and Back does not return to the page that the reader left',
    async (_name, use) => {
      const destination = campaign.languages.find(({ locale }) => locale === sourceLocale)!.exit;
      await letLeave(page, engine);
      await visit(pathOf('about'));
      await visit(pathOf('help'));
      await use(page);
      await arrived(page, destination);
      await page.evaluate(() => history.back());
      await arrived(page, engine.origin + pathOf('about'));
    },
  );

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
