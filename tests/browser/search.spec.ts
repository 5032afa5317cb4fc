import { expect, test } from '@playwright/test';
import { REAL } from '../dist/sites.ts';
import { searchFor } from './checks/search.ts';
import { sampleOf } from './sample.ts';

const { path } = sampleOf(REAL).find(({ kind }) => kind === 'search')!;

test('the search loads nothing before the first letter, and finds a page after it', async ({ page }) => {
  const bundle: string[] = [];
  page.on('request', (request) => request.url().includes('/pagefind/') && bundle.push(request.url()));
  await page.goto(path);
  await page.locator('#q').focus();
  expect(bundle).toEqual([]);
  expect((await searchFor(page, 'pasaporte')).length).toBeGreaterThan(0);
  expect(bundle.length).toBeGreaterThan(0);
});

test('a word that speaks of a need leads to help before any page', async ({ page }) => {
  await page.goto(path);
  await searchFor(page, 'me kitaron el dni');
  const first = page.locator('.search a').first();
  await expect(first).toHaveAttribute('href', /papeles/);
  await first.click();
  await expect(page.locator('main')).toContainText('DNI');
});

test('the search can be narrowed to one part of the site', async ({ page }) => {
  await page.goto(path);
  const all = await searchFor(page, 'pasaporte');
  await page.locator('#in').selectOption('messages');
  const hits = page.locator('.hits a');
  const parts = () =>
    hits.evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).pathname.split('/')[1]))]);
  await expect.poll(parts).toHaveLength(1);
  expect(await hits.count()).toBeLessThanOrEqual(all.length);
});

test('without script the search page is a map of the site', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(new URL(path, baseURL).href);
  expect(await page.locator('main .ways a').count()).toBeGreaterThan(20);
  await expect(page.locator('#q')).toHaveCount(0);
});
