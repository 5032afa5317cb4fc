/** Who is in danger can call at once: what a page of the real site shows before it begins is looked at on its visit. */
import { expect, test } from '@playwright/test';
import { readCampaign } from '../../src/check/read/campaign.ts';
import { addressOf } from '../../src/i18n/addresses.ts';
import { REAL } from '../dist/sites.ts';
import { HAND } from './checks/frame.ts';

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
