import { expect, test } from '@playwright/test';
import { readCampaign } from '../../src/check/read/campaign.ts';
import { addressOf } from '../../src/i18n/addresses.ts';
import { REAL } from '../dist/sites.ts';

const campaign = readCampaign(REAL.contentDir);
const path = addressOf('materialLogo', { material: 'pregunta' }, campaign.sourceLocale, campaign);
/** One dot. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('an institution’s logo comes out below the sheet on one page of A4, and nothing is asked for, kept or left behind', async ({
  page,
  browserName,
}) => {
  await page.goto(path);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const drawn = await page.locator('.logo__picture').evaluate((img: HTMLImageElement) => img.naturalWidth);
  expect(drawn).toBeGreaterThan(100);
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  await page.locator('#logo-file').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: DOT });
  await page.locator('#logo-name').fill('Institución Inventada');
  const shown = page.locator('.logo__own');
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1);
  if (browserName === 'chromium') {
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
  expect(requests).toEqual([]);
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.href]);
  expect(kept).toEqual([0, 0, '', expect.stringContaining(path)]);
  await page.goto('about:blank');
  await page.goBack();
  await expect(page.locator('#logo-name')).toHaveValue('');
  await expect(page.locator('.logo__own')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the sheet has an empty strip to glue or stamp something on', async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.logo__picture')).toBeVisible();
    await expect(page.locator('.logo__strip i')).toBeVisible();
  });
});
