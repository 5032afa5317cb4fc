import { expect, test } from '@playwright/test';
import { readCampaign } from '../../../src/check/read/campaign.ts';
import { addressOf } from '../../../src/i18n/addresses.ts';
import { COUNTRY } from '../../dist/sites.ts';
import { sampleOf } from '../sample.ts';

const pageOf = (kind: string) => sampleOf(COUNTRY).find((page) => page.kind === kind && page.locale === 'en')!.path;

test('the ways to activities are links: no list is loaded as data, and one leads to what is in that language', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(pageOf('activities'));
  await page.locator('.find > summary').click();
  await page.locator('.find section').last().locator('a').first().click();
  await expect(page.locator('.activity').first()).toBeVisible();
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
});

test('activities look past by the clock of the reader, and none is hidden', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2031-01-01T12:00:00Z'));
  await page.goto(pageOf('activities'));
  const rows = page.locator('.activities > .activity');
  expect(await rows.count()).toBeGreaterThan(5);
  await expect(page.locator('.activities > .activity:not(.activity--past)')).toHaveCount(0);
  // Those of the day are folded under it, which a reader can open.
  await page.locator('[data-phase=day] > summary').click();
  expect(await rows.evaluateAll((all) => all.every((row) => row.getClientRects().length > 0))).toBe(true);
});

test('on the day, what has begun stands first and then what begins next, by the clock of the country', async ({
  page,
}) => {
  // Half past ten in the morning of 30 July in the zone of this country.
  await page.clock.setFixedTime(new Date('2027-07-29T22:30:00Z'));
  await page.goto(pageOf('activities'));
  const phases = page.locator('.phases > details');
  await expect(phases.first()).toHaveAttribute('data-phase', 'day');
  const hours = (id: string) => phases.first().locator(`[data-list=${id}]`);
  const starts = async (id: string) =>
    hours(id)
      .locator('li')
      .evaluateAll((rows) => rows.map((row) => (row instanceof HTMLElement ? row.dataset.start : '')));
  await expect(hours('now')).toBeVisible();
  expect((await starts('now')).every((start) => start! <= '2027-07-30T10:30')).toBe(true);
  expect(await starts('next')).toContain('2027-07-30T11:00');
  await page.clock.setFixedTime(new Date('2027-07-30T22:30:00Z'));
  await page.goto(pageOf('activities'));
  await expect(hours('now')).toBeHidden();
});

test('what was called off says so before its name', async ({ page }) => {
  await page.goto(
    addressOf('activity', { year: '2027', activity: 'called-off-lanterns' }, 'en', readCampaign(COUNTRY.contentDir)),
  );
  const first = page.locator('.activity--main p, .activity--main h1').first();
  await expect(first).toHaveClass('activity__status');
  await expect(page).toHaveTitle(/^[A-Z]+: /);
});
