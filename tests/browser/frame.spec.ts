/** Who is in danger can call at once: what a page of the real site shows before it begins is looked at on its visit. */
import { expect, test } from '@playwright/test';
import { readCampaign } from '../../src/check/read/campaign.ts';
import { addressOf } from '../../src/i18n/addresses.ts';
import { REAL } from '../dist/sites.ts';
import { HAND, lookAtFrame } from './checks/frame.ts';
import { overflowOf, sampleOf } from './sample.ts';

const campaign = readCampaign(REAL.contentDir);
/** Within the upper half of the window, where a thumb is. */
const LOWEST_CALL = 440;
/** Where somebody may be in danger now. */
const danger = campaign.needs.find(({ id }) => id === 'danger');

for (const { locale } of campaign.languages.filter(({ policy }) => policy === 'all'))
  test(`in ${locale} who is in danger sees a whole button to call before any scrolling`, async ({ page }) => {
    await page.setViewportSize(HAND);
    await page.goto(addressOf('situation', { situation: danger!.slug }, locale, campaign));
    const button = await page.locator('main a[href^="tel:"]').first().boundingBox();
    expect(button!.y + button!.height).toBeLessThan(LOWEST_CALL);
  });

/** The first screen of a cheap phone. */
const PHONE = { width: 390, height: 800 };

for (const { locale } of campaign.languages.filter(({ policy }) => policy === 'all'))
  test(`in ${locale} each way into help has a number to call on the first screen`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    const below: string[] = [];
    const look = async (address: string, within: string) => {
      await page.goto(address);
      const link = await page.locator(`${within} a[href^="tel:"]`).first().boundingBox();
      if (!link || link.y + link.height > PHONE.height) below.push(address);
    };
    for (const { slug } of campaign.needs)
      await look(addressOf('situation', { situation: slug }, locale, campaign), 'main');
    // There the emergency numbers above all else are the way.
    for (const name of ['home', 'help'] as const) await look(addressOf(name, {}, locale, campaign), 'body');
    expect(below).toEqual([]);
  });

test('on a phone no page of any kind, in any language, begins lower than it may', async ({ page }) => {
  test.setTimeout(180_000);
  const pages = sampleOf(REAL);
  expect(pages.length).toBeGreaterThan(200);
  for (const { path } of pages) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    expect.soft(Object.values(await lookAtFrame(page)).flat(), path).toEqual([]);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [width, colours] of [
    [390, 'none'],
    [320, 'active'],
  ] as const)
    test(`the menu opens below the thumb at ${width} px, and closes where it was opened`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: colours });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(addressOf('message', { message: 'en-linea' }, campaign.sourceLocale, campaign));
      const button = page.locator('.menu summary');
      const before = (await button.boundingBox())!;
      await button.click();
      const links = await page.locator('.menu a').all();
      expect(links.length).toBeGreaterThan(campaign.languages.length);
      for (const link of links) await expect(link).toBeInViewport({ ratio: 1 });
      expect(await button.boundingBox()).toEqual(before);
      expect(await overflowOf(page)).toBe(0);
      await button.click();
      await expect(links[0]!).toBeHidden();
      expect(new URL(page.url()).hash).toBe('');
    });

  test('the menu opens by keyboard, and its ways come next', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(addressOf('help', {}, campaign.sourceLocale, campaign));
    await page.locator('.menu summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('.menu a').first()).toBeFocused();
  });

  test('a wide screen shows every way without a menu to open', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/');
    await expect(page.locator('.menu summary')).toBeHidden();
    for (const link of await page.locator('.menu a').all()) await expect(link).toBeInViewport();
  });
});
