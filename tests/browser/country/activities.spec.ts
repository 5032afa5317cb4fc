import { expect, test } from '@playwright/test';
import { COUNTRY } from '../../dist/sites.ts';
import { NARROW, overflowOf, sampleOf } from '../sample.ts';

const pageOf = (kind: string) => sampleOf(COUNTRY).find((page) => page.kind === kind && page.locale === 'en')!.path;

test('the filter loads its list with the first choice, crosses what is chosen, and leads to the activity', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(pageOf('activities'));
  const filter = page.locator('search.filter');
  await page.locator('.find > summary').click();
  await expect(filter).toBeVisible();
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
  await filter.getByRole('combobox').nth(0).selectOption({ index: 1 });
  await filter.locator('select').nth(1).selectOption({ index: 1 });
  await expect(filter.locator('.activity').first()).toBeVisible();
  expect(asked.filter((path) => path.endsWith('.json'))).toHaveLength(1);
  await filter.locator('.activity a').first().click();
  await expect(page.locator('.activity--main')).toBeVisible();
});

test('a month is a table on a phone too: nothing stands out to the side, and every day is large enough to touch', async ({
  page,
}) => {
  await page.setViewportSize(NARROW);
  await page.goto(pageOf('activitiesOfMonth'));
  expect(await overflowOf(page)).toBe(0);
  const small = await page
    .locator('.month a')
    .evaluateAll(
      (links) =>
        links.map((link) => link.getBoundingClientRect()).filter(({ width, height }) => width < 44 || height < 44)
          .length,
    );
  expect(small).toBe(0);
  await page.locator('.month a').first().click();
  await expect(page.locator('.activity').first()).toBeVisible();
});

test('activities look past by the clock of the reader, and none is hidden', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2031-01-01T12:00:00Z'));
  await page.goto(pageOf('activities'));
  const rows = page.locator('.activities > .activity');
  expect(await rows.count()).toBeGreaterThan(5);
  await expect(page.locator('.activities > .activity:not(.activity--past)')).toHaveCount(0);
  expect(await rows.evaluateAll((all) => all.every((row) => row.getClientRects().length > 0))).toBe(true);
});
