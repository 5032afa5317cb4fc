/** The sheet of an announcement on a site whose address has a path: what its code says is an address below it. */
import { expect, test } from '@playwright/test';
import decodeQr from 'qr/decode.js';
import sharp from 'sharp';
import { toFragment } from '../../../src/activity-intake/handed-link.ts';
import { readCampaign } from '../../../src/check/read/campaign.ts';
import { addressOf } from '../../../src/i18n/addresses.ts';
import { PATH } from '../../dist/sites.ts';

test('the code on the sheet opens the form below the path, filled in', async ({ page }) => {
  const campaign = readCampaign(PATH.contentDir);
  const form = `.${addressOf('publish', {}, 'en', { ...campaign, address: null })}`;
  const values = {
    title: 'Invented lantern fair',
    description: 'There will be tables where people ask before they take an offer, and games.',
    starts: `${campaign.year}-07-30`,
    from: '15:00',
    organiser: 'Invented Club of Lanterns',
    town: 'Invented Place',
    mode: 'on site',
  };
  await page.goto(`${form}#${toFragment({ values, dates: '' })}`);
  await page.locator('.publish form button[type=submit]').click();
  const code = page.locator('.sheet svg');
  await expect(code).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  const { data, info } = await sharp(await code.screenshot({ scale: 'device' }))
    .resize({ width: 900, kernel: 'nearest' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const address = new URL(decodeQr({ width: info.width, height: info.height, data: new Uint8Array(data) }));
  expect(address.origin).toBe('https://pages.example.org');
  expect(address.pathname).toMatch(/^\/30julio\/./);
  await page.goto('about:blank');
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`${address.pathname}${address.hash}`);
  await expect(page.locator('#f-title')).toHaveValue(values.title);
});
