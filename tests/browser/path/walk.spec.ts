/** A reader on a site whose address has a path: every way leads on below it, what needs script wakes, and nothing is asked for elsewhere. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readZip } from '../../read-zip.ts';
import { searchFor } from '../checks/search.ts';

const BASE = '/30julio/';
/** Where the exit leads. */
const ELSEWHERE = 'https://en.wikipedia.org/';
const wrong = new WeakMap<Page, string[]>();

test.beforeEach(async ({ page, baseURL }) => {
  const found: string[] = [];
  wrong.set(page, found);
  await page.route(
    (url) => url.origin !== new URL(baseURL!).origin,
    (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>' }),
  );
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL!) && !url.startsWith('data:') && url !== ELSEWHERE) found.push(`${url} was asked for`);
  });
  page.on('response', (answer) => answer.status() >= 400 && found.push(`${answer.url()} is ${answer.status()}`));
  // What a page that is left still waits for is called off by the browser.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') found.push(`${request.url()} failed`);
  });
  page.on('pageerror', (error) => found.push(error.message));
  await page.goto('./');
});
test.afterEach(({ page }) => expect(wrong.get(page)).toEqual([]));

const path = (page: Page) => new URL(page.url()).pathname;

/** Follows a link of the menu, or of the page itself. */
async function follow(page: Page, name: string, within: 'nav.sections' | 'main' | 'header' = 'main'): Promise<void> {
  const menu = page.locator('.menu > summary');
  const link = page.locator(within).getByRole('link', { name, exact: true }).first();
  if (within === 'nav.sections' && !(await link.isVisible())) await menu.click();
  const href = await link.getAttribute('href');
  await link.click();
  await page.waitForURL((url) => url.pathname === href?.replace(/#.*$/, ''));
}

test('from the first page to help, to a need and to a service, up again and home', async ({ page }) => {
  await follow(page, 'Help', 'header');
  expect(path(page)).toBe(`${BASE}help/`);
  await page.locator('main a[href$="/help/danger/"]').first().click();
  await expect(page.locator('h1')).toBeVisible();
  await page.locator('main a[href*="/line/"]').first().click();
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  expect(path(page)).toMatch(/^\/30julio\/help\/line\/[^/]+\/$/);
  await page.locator('.crumbs a').last().click();
  await expect(page.locator('h1')).toBeVisible();
  await page.locator('.brand').click();
  await page.waitForURL((url) => url.pathname === BASE);
});

test('every link of the first page, of help and of the activities leads to a page or a file', async ({ page }) => {
  const seen = new Set<string>();
  for (const start of ['./', './help/', './events/']) {
    await page.goto(start);
    const hrefs = await page.locator('a[href]').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    for (const href of hrefs) if (href.startsWith('http')) seen.add(href.replace(/#.*$/, ''));
  }
  seen.delete(ELSEWHERE);
  expect(seen.size).toBeGreaterThan(50);
  const left: string[] = [];
  for (const href of seen) {
    const answer = await page.request.get(href);
    if (!answer.ok() || !new URL(href).pathname.startsWith(BASE)) left.push(href);
  }
  expect(left).toEqual([]);
});

test('the search finds pages, and leads to them', async ({ page }) => {
  await follow(page, 'Search', 'nav.sections');
  expect((await searchFor(page, 'lantern')).length).toBeGreaterThan(0);
  const hit = page.locator('.hits a').first();
  const href = await hit.getAttribute('href');
  expect(href).toMatch(/^\/30julio\//);
  await hit.click();
  await page.waitForURL((url) => url.pathname === href!.replace(/#.*$/, ''));
  await expect(page.locator('h1')).toBeVisible();
  // The search of another language has a bundle of its own, and its words stand in a file.
  await page.goto('./es/search/');
  expect((await searchFor(page, 't’anta')).length).toBeGreaterThan(0);
});

test('the search knows the words of needs', async ({ page }) => {
  const asked = page.waitForResponse((answer) => answer.url().endsWith('/search/help.json'));
  await page.goto('./search/');
  await page.locator('#q').fill('danger');
  expect((await asked).ok()).toBe(true);
});

test('the directory wakes, finds by what is typed, and leads to a service', async ({ page }) => {
  await follow(page, 'Search by typing');
  await page.locator('#find').fill('night lantern');
  await expect(page.locator('.finder')).toHaveAttribute('data-ready', 'true');
  const first = page.locator('.finder__found > li').first().locator('h2 a');
  expect(await first.getAttribute('href')).toMatch(/^\/30julio\/help\/line\//);
  await first.click();
  await expect(page.locator('h1')).toBeVisible();
  expect(path(page)).toMatch(/^\/30julio\/help\/line\//);
});

test('the activities lead to a month, to one of them, to its calendar and to the feed', async ({ page }) => {
  await follow(page, 'Activities', 'nav.sections');
  await page.locator('.find > summary').click();
  await page.locator('.find section a').first().click();
  await page.locator('main a[href*="/2027/lantern-fair/"]').first().click();
  await expect(page.locator('h1')).toContainText('Invented fair of lanterns');
  const calendar = await page.locator('main a[href$=".ics"]').first().getAttribute('href');
  const text = await (await page.request.get(calendar!)).text();
  expect(text.replaceAll(/\r\n /g, '')).toContain('https://pages.example.org/30julio/events/2027/lantern-fair/');
  const feed = await page.goto('./events/').then(() => page.locator('link[type="application/atom+xml"]'));
  const atom = await (await page.request.get((await feed.getAttribute('href'))!)).text();
  expect(atom).toContain('href="https://pages.example.org/30julio/events/feed.xml"');
});

test('the form for announcements wakes, with the thread that reads files', async ({ page }) => {
  await page.goto('./events/publish/');
  await expect(page.locator('astro-island:not([ssr])').first()).toBeAttached();
  const fields = page.locator('main input:visible, main textarea:visible, main select:visible');
  await expect(fields.first()).toBeVisible();
  const known = page.waitForResponse((answer) => answer.url().endsWith(`${BASE}events/search.json`));
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'activities.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Title,Date,Organiser\nInvented walk,2027-07-30,The Invented Office of Ilvandria\n'),
    });
  // What is published already is asked for once the thread has read the table.
  expect((await known).ok()).toBe(true);
  await expect(page.locator('main')).toContainText('Invented walk');
});

test('a quiz of the classroom wakes and says what is right', async ({ page }) => {
  await follow(page, 'Classroom', 'nav.sections');
  await page.locator('main a[href$="/quizzes/lantern-quiz/"]').first().click();
  await page.locator('.knots').waitFor();
  const question = page.locator('.question').nth(2);
  await question.locator('label').first().click();
  await question.locator('button').first().click();
  await expect(page.locator('.knot--tied')).toHaveCount(1);
});

test('the classroom is taken along for a place without internet, and what it leaves out leads back below the path', async ({
  page,
}) => {
  await page.goto('./classroom/');
  const link = page.locator('a[download][href$=".zip"]').first();
  const download = page.waitForEvent('download');
  await link.click();
  const parts = readZip(readFileSync(await (await download).path()));
  expect(parts[0]!.name).toBe('index.html');
  const pages = parts.filter(({ name }) => name.endsWith('.html')).map(({ bytes }) => bytes.toString());
  const outside = pages.flatMap((html) => [...html.matchAll(/href="(https:\/\/pages\.[^"]*)"/g)].map(([, to]) => to!));
  expect(outside.length).toBeGreaterThan(0);
  expect(outside.filter((to) => !to.startsWith('https://pages.example.org/30julio/'))).toEqual([]);
  expect(pages.filter((html) => /(?:href|src)="\//.test(html))).toEqual([]);
});

test('another language, and Easy Read, are the same page below the path', async ({ page }) => {
  await page.goto('./help/');
  await page
    .locator('nav.languages a[lang=es]')
    .first()
    .evaluate((link: HTMLAnchorElement) => link.click());
  await page.waitForURL((url) => url.pathname === `${BASE}es/help/`);
  await page.goto('./');
  await page.locator('.editions a').first().click();
  await page.waitForURL((url) => url.pathname === `${BASE}easy/`);
});

test('the exit leaves', async ({ page }) => {
  await page.goto('./help/');
  await page.locator('[data-exit]').click();
  await page.waitForURL(ELSEWHERE);
});

test('an address that has moved leads on below the path', async ({ page }) => {
  await page.goto('./old-help/');
  await page.waitForURL((url) => url.pathname === `${BASE}help/`);
});

test('a page that is not there says so, and leads home', async ({ page }) => {
  const answer = await page.goto('./no-such-page/');
  expect(answer?.status()).toBe(404);
  expect(wrong.get(page)?.splice(0)).toHaveLength(1);
  await page.locator(`main a[href="${BASE}"]`).first().click();
  await page.waitForURL((url) => url.pathname === BASE);
});
