/** The times around the day of the campaign, by the clock of its country, in a build that knows nothing of the present moment. */
import { expect, test } from '@playwright/test';
import { Temporal } from 'temporal-polyfill';
import { readCampaign } from '../../src/check/read/campaign.ts';
import { PHASES, type Phase } from '../../src/domain/phase.ts';
import type { Kind } from '../dist/pages.ts';
import { REAL } from '../dist/sites.ts';
import { overflowOf, sourceSampleOf } from './sample.ts';

const campaign = readCampaign(REAL.contentDir);
const day = Temporal.PlainDate.from(`${campaign.year}-${campaign.day}`);
const yearAfter = Temporal.PlainDate.from({ year: campaign.year + 1, month: 1, day: 1 });
const KINDS: readonly Kind[] = ['home', 'activities'];
const pathOf = (kind: Kind) => sourceSampleOf(REAL).find((page) => page.kind === kind)!.path;

/** The first minute of a day where the campaign is, or the last before it. */
const at = (date: Temporal.PlainDate, minutes = 0) =>
  new Date(date.toZonedDateTime(campaign.timeZone).add({ minutes }).epochMilliseconds);

const MOMENTS: readonly [string, Date, Phase][] = [
  ['a minute before the eve', at(day.subtract({ days: 1 }), -1), 'before'],
  ['the first minute of the eve', at(day.subtract({ days: 1 })), 'eve'],
  ['a minute before the day', at(day, -1), 'eve'],
  ['the first minute of the day', at(day), 'day'],
  ['a minute before it is over', at(day.add({ days: 1 }), -1), 'day'],
  ['the first minute after it', at(day.add({ days: 1 })), 'after'],
  ['the last minute of the year', at(yearAfter, -1), 'after'],
  ['the first minute of the next', at(yearAfter), 'closed'],
];

for (const timezoneId of [campaign.timeZone, 'UTC', 'Pacific/Auckland']) {
  test.describe(`with a clock set to ${timezoneId}`, () => {
    test.use({ timezoneId });

    for (const kind of KINDS)
      test(`the page "${kind}" begins with the time that it is where the campaign is, and loses none`, async ({
        page,
      }) => {
        const phases = page.locator('.phases > details');
        for (const [moment, instant, phase] of MOMENTS) {
          await page.clock.setFixedTime(instant);
          await page.goto(pathOf(kind));
          await expect(phases.first(), moment).toHaveAttribute('data-phase', phase);
          await expect(page.locator('.phases > [open]'), moment).toHaveCount(1);
          await expect(phases.first(), moment).toHaveAttribute('open');
          await expect(phases, moment).toHaveCount(PHASES.length);
        }
        await phases.last().locator('summary').click();
        await expect(phases.last().locator('p').first()).toBeVisible();
      });
  });
}

test('midnight that passes while a page lies open is noticed when somebody looks at it again', async ({ page }) => {
  await page.clock.setFixedTime(at(day, -1));
  await page.goto(pathOf('home'));
  await expect(page.locator('.phases > details').first()).toHaveAttribute('data-phase', 'eve');
  await page.clock.setFixedTime(at(day));
  await page.evaluate(() => dispatchEvent(new Event('visibilitychange')));
  await expect(page.locator('.phases > details').first()).toHaveAttribute('data-phase', 'day');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const kind of KINDS)
    test(`the page "${kind}" shows every time by its date, in order`, async ({ page }) => {
      await page.goto(pathOf(kind));
      const phases = page.locator('.phases > details');
      expect(await phases.evaluateAll((all) => all.map(({ dataset }) => dataset.phase))).toEqual([...PHASES]);
      for (const phase of await phases.all()) await expect(phase.locator('summary')).toBeVisible();
      expect(await overflowOf(page)).toBe(0);
    });
});
