/** What a school takes away, as it is used: unzipped into a folder, opened from disk, on a machine without a network. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { readCampaign } from '../../src/check/read/campaign.ts';
import { addressOf, offlineFileOf, offlineKitOf } from '../../src/i18n/addresses.ts';
import { listPages } from '../dist/pages.ts';
import { REAL } from '../dist/sites.ts';
import { readZip, unzip } from '../read-zip.ts';
import { expectNoTrace, playByKeyboard } from './checks/play-quiz.ts';
import { NARROW, overflowOf } from './sample.ts';

const campaign = readCampaign(REAL.contentDir);
const { sourceLocale } = campaign;
const pages = listPages(REAL.dir, campaign).filter(({ locale }) => locale === sourceLocale);
/** More keys than any quiz takes. */
const ENOUGH = 150;
let folder = '';

test.beforeAll(() => {
  folder = unzip(readFileSync(join(REAL.dir, offlineKitOf(sourceLocale, campaign))));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** Everything that goes wrong on a page, or out of the folder. */
function watch(page: Page): string[] {
  const wrong: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
  page.on('requestfailed', (request) => wrong.push(`${request.url()} failed`));
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) wrong.push(`${request.url()} was asked for`);
  });
  return wrong;
}

test('every page is reached from the first one by links alone, asks for nothing outside, and nothing goes wrong', async ({
  page,
  context,
}) => {
  await context.setOffline(true);
  const wrong = watch(page);
  const seen = new Set<string>();
  const waiting = [pathToFileURL(join(folder, 'index.html')).href];
  for (let here = waiting.pop(); here; here = waiting.pop()) {
    if (seen.has(here)) continue;
    seen.add(here);
    await page.goto(here, { waitUntil: 'load' });
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    waiting.push(...links.map((href) => href.replace(/#.*$/, '')).filter((href) => /^file:.*\.html$/.test(href)));
    expect([here, await page.locator('[data-island]').count()]).toEqual([here, 0]);
  }
  expect(wrong).toEqual([]);
  const all = readZip(readFileSync(join(REAL.dir, offlineKitOf(sourceLocale, campaign)))).filter(({ name }) =>
    name.endsWith('.html'),
  );
  expect([...seen].sort()).toEqual(all.map(({ name }) => pathToFileURL(join(folder, name)).href).sort());
});

const quiz = pages.find(({ kind }) => kind === 'quiz')!;
const lesson = pages.find(({ kind }) => kind === 'lesson')!;

/** Puts one file alone into an empty folder, and opens it. */
async function openAlone(page: Page, name: 'lesson' | 'quiz', params: Record<string, string>): Promise<void> {
  const alone = mkdtempSync(join(folder, 'alone-'));
  copyFileSync(join(REAL.dir, offlineFileOf(name, params, sourceLocale, campaign)), join(alone, 'a.html'));
  await page.goto(pathToFileURL(join(alone, 'a.html')).href);
}

test('a quiz of the copy is played whole by keyboard, and leaves nothing behind', async ({ page, context }) => {
  await context.setOffline(true);
  const wrong = watch(page);
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  // The last of the front are the quizzes.
  const quiz = page.locator('.covers').last().locator('.cover__face').last();
  const heading = await quiz.locator('h2, h3').textContent();
  await quiz.click();
  await expect(page.locator('h1')).toHaveText(heading!.trim());
  await page.locator('.knots').waitFor();
  const before = { requests: [], address: page.url(), visits: await page.evaluate(() => history.length) };
  await playByKeyboard(page);
  await expectNoTrace(page, before);
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  await expect(page.locator('.knot--tied')).toHaveCount(0);
  expect(wrong).toEqual([]);
});

test('a class is led through a quiz of the copy by the space bar, up to whom to tell', async ({ page, context }) => {
  await context.setOffline(true);
  const wrong = watch(page);
  const { path } = pages.find(({ kind }) => kind === 'quizClass')!;
  const name = path.slice(addressOf('classroom', {}, sourceLocale, campaign).length, -1).replaceAll('/', '-');
  await page.goto(pathToFileURL(join(folder, campaign.paths.files, `${name}.html`)).href);
  await page.locator('.class__begin').click();
  for (let i = 0; i < ENOUGH && !(await page.locator('.class__remember').isVisible()); i++)
    await page.keyboard.press((await page.locator('button.class__option').count()) ? '1' : 'Space');
  await expect(page.locator('.class .dials a[href^="tel:"]').first()).toBeVisible();
  expect(wrong).toEqual([]);
});

test('a quiz in one file is played whole by keyboard, alone in its folder on a narrow phone', async ({
  page,
  context,
}) => {
  await context.setOffline(true);
  await page.setViewportSize(NARROW);
  const wrong = watch(page);
  await openAlone(page, 'quiz', quiz.params);
  await page.locator('.knots').waitFor();
  expect(await overflowOf(page)).toBe(0);
  await playByKeyboard(page);
  expect(wrong).toEqual([]);
});

test('a lesson in one file is read without script, alone in its folder on a narrow phone', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true, viewport: NARROW });
  const page = await context.newPage();
  const wrong = watch(page);
  await openAlone(page, 'lesson', lesson.params);
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
  // What is printed with it is in it, and its links stay in it.
  await page.locator('main a[href^="#part-"]').first().click();
  await expect(page.locator(':target')).toBeInViewport();
  expect(wrong).toEqual([]);
  await context.close();
});
