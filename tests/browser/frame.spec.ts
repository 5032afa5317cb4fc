/** What a phone shows before a page begins: little, and nothing of it hidden; and who is in danger can call at once. */
import { expect, test } from '@playwright/test';
import { readCampaign } from '../../src/check/read/campaign.ts';
import { addressOf } from '../../src/i18n/addresses.ts';
import type { PageAddress } from '../dist/pages.ts';
import { REAL } from '../dist/sites.ts';
import { HAND, lookAtFrame } from './checks/frame.ts';
import { sampleOf } from './sample.ts';

const campaign = readCampaign(REAL.contentDir);
/** Within the upper half of the window, where a thumb is. */
const LOWEST_CALL = 440;
/** Where somebody may be in danger now. */
const danger = campaign.needs.find(({ id }) => id === 'danger');

for (const { locale } of campaign.languages) {
  test(`in ${locale} every page begins soon and hides nothing before it`, async ({ page }) => {
    test.slow();
    const pages = sampleOf(REAL).filter((address) => address.locale === locale && !isText(address));
    expect(pages.length).toBeGreaterThan(20);
    for (const { path, kind } of pages) {
      await page.goto(path);
      for (const [rule, places] of Object.entries(await lookAtFrame(page)))
        expect.soft(places, `${path} (${kind}): ${rule}`).toEqual([]);
    }
  });

  test(`in ${locale} who is in danger sees a whole button to call before any scrolling`, async ({ page }) => {
    await page.setViewportSize(HAND);
    await page.goto(addressOf('need', { need: danger!.slug }, locale, campaign));
    const button = await page.locator('main a[href^="tel:"]').first().boundingBox();
    expect(button!.y + button!.height).toBeLessThan(LOWEST_CALL);
  });
}

/** The edition in text has no frame: its head is a list of the same numbers and ways, one a line, as a screen reader says it. */
function isText({ kind }: PageAddress): boolean {
  return kind.startsWith('text');
}
