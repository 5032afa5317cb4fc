/** Nothing that a reader is looking at moves once a page is awake. */
import { expect, type Page, test } from '@playwright/test';
import { REAL } from '../dist/sites.ts';
import { NARROW, PHONE, SCREEN, sourceSampleOf } from './sample.ts';

/** What rounds to none, as browsers show it: the phase of the day folds its neighbours at the edge of the window. */
const LEAST = 0.005;
/** What can be handed on. */
const SHARED = ['message', 'lesson', 'quiz', 'activity', 'material'];
const AWAKE = ['home', 'search', 'directory', 'certificate', 'publish', 'quiz', 'offer', 'activities'];

for (const size of [NARROW, PHONE, SCREEN])
  test(`no page moves by waking at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    const pages = sourceSampleOf(REAL).filter(({ kind }) => AWAKE.includes(kind));
    expect(pages.length).toBeGreaterThan(6);
    for (const { path } of pages) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      expect.soft(await shiftOf(page), path).toBeLessThan(LEAST);
    }
  });

for (const size of [NARROW, PHONE])
  test(`what hands a page on has its place before its script has chosen its word, at ${size.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    const pages = sourceSampleOf(REAL).filter(({ kind }) => SHARED.includes(kind));
    expect(pages).toHaveLength(SHARED.length);
    for (const { path } of pages) {
      await page.goto(path);
      const places = await page.locator('[data-share]').evaluate((button) => {
        const placesNow = () => [...button.parentElement!.children].map((one) => one.getBoundingClientRect().toJSON());
        const after = placesNow();
        button.toggleAttribute('hidden');
        const before = placesNow();
        button.toggleAttribute('hidden');
        button.textContent = button.getAttribute('data-share');
        return [before, after, placesNow()];
      });
      expect.soft(places[0], path).toEqual(places[1]);
      expect.soft(places[2], path).toEqual(places[1]);
    }
  });

test('without script what keeps the place of a form has no room, and no words of its own', async ({
  browser,
  baseURL,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const pages = sourceSampleOf(REAL).filter(({ kind }) => ['search', 'directory', 'certificate'].includes(kind));
  expect(pages).toHaveLength(3);
  for (const { path } of pages) {
    await page.goto(new URL(path, baseURL).href);
    const place = page.locator('.asleep');
    await expect.soft(place, path).toHaveCount(1);
    expect.soft(await place.boundingBox(), path).toBeNull();
    expect.soft((await place.textContent())?.trim(), path).toBe('');
  }
});

test('what moves is found', async ({ page }) => {
  await page.setContent('<p id="first"></p><p style="height: 300px">What a reader is looking at.</p>');
  await page.waitForTimeout(100);
  await page.locator('#first').evaluate((element) => {
    element.style.height = '200px';
  });
  expect(await shiftOf(page)).toBeGreaterThan(0.05);
});

/** How far things have moved, as browsers count it: the part of the window times the part of its height. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
}
