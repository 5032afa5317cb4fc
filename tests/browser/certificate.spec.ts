import { expect, test } from '@playwright/test';
import { readCampaign } from '../../src/check/read/campaign.ts';
import { addressOf } from '../../src/i18n/addresses.ts';
import { REAL } from '../dist/sites.ts';

const campaign = readCampaign(REAL.contentDir);
const path = addressOf('certificate', {}, campaign.sourceLocale, campaign);

test('a sheet for each name comes out on a page of its own, and nothing is asked for, kept or left behind', async ({
  page,
  browserName,
}) => {
  await page.goto(path);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.locator('#c-giver').fill('Colegio Inventado');
  await page.locator('#c-names').fill('Ana Inventada\nLuis Inventado');
  await expect(page.locator('.certificate__name')).toHaveText(['Ana Inventada', 'Luis Inventado']);
  if (browserName === 'chromium') {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  }
  expect(requests).toEqual([]);
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.href]);
  expect(kept).toEqual([0, 0, '', expect.stringContaining(path)]);
  await page.goto('about:blank');
  await page.goBack();
  await expect(page.locator('#c-names')).toHaveValue('');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is one blank sheet to fill in by hand', async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.certificate')).toHaveCount(1);
    await expect(page.locator('.certificate__blank').first()).toBeVisible();
  });
});
