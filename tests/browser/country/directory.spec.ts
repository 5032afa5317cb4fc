import { expect, type Page, test } from '@playwright/test';
import { COUNTRY } from '../../dist/sites.ts';
import { findBarriers } from '../checks/axe.ts';
import { NARROW, overflowOf, sampleOf } from '../sample.ts';

const pages = sampleOf(COUNTRY).filter(({ kind }) => kind === 'directory');
const inEnglish = pages.find(({ locale }) => locale === 'en')!.path;
const fromRightToLeft = pages.find(({ locale }) => locale === 'ar')!.path;

const first = (page: Page) => page.locator('.finder__found > li').first();

async function type(page: Page, words: string): Promise<void> {
  await page.locator('#find').fill(words);
  await expect(page.locator('.finder')).toHaveAttribute('data-ready', 'true');
}

test('knows the other names that this country gives to its services', async ({ page }) => {
  await page.goto(inEnglish);
  await type(page, 'night lantren');
  await expect(first(page).locator('h2 a')).toHaveAttribute('href', /\/xa-5550\/$/);
});

test('says on a holiday of the country, by the clock of its zone, that an office may be closed', async ({ page }) => {
  const facts: string[] = [];
  // In the zone of this country it is ten in the morning of the day before, then of the holiday.
  for (const instant of ['2027-07-27T22:00:00Z', '2027-07-28T22:00:00Z']) {
    await page.clock.setFixedTime(new Date(instant));
    await page.goto(inEnglish);
    await type(page, 'line 5552');
    facts.push(await first(page).locator('.facts').innerText());
  }
  expect(facts[0]).toContain('Open now');
  expect(facts[1]).toContain('public holiday');
});

test('works from right to left on a narrow phone, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await page.goto(fromRightToLeft);
  await type(page, 'desk');
  await expect(first(page)).toBeVisible();
  expect(await overflowOf(page)).toBe(0);
  // Where the page begins: scrolled, the exit stands over part of the header.
  await page.evaluate(() => scrollTo(0, 0));
  expect(await findBarriers(page)).toEqual([]);
});
