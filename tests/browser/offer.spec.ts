import { expect, test } from '@playwright/test';
import { REAL } from '../dist/sites.ts';
import { EXIT, sourceSampleOf } from './sample.ts';

const { path } = sourceSampleOf(REAL).find(({ kind }) => kind === 'offer')!;
const ASKS = '[data-ask]';

test('the offer check ties a knot for each answer and ends in what to ask, with no points', async ({ page }) => {
  await page.goto(path);
  const asks = page.locator(ASKS);
  const total = await asks.count();
  await expect(page.locator('.knot')).toHaveCount(total);
  // The first is answered "no", the last "I do not know", the others "yes".
  for (let i = 0; i < total; i++) {
    await expect(page.locator('.knot--tied')).toHaveCount(i);
    await asks
      .nth(i)
      .locator('label')
      .nth(i === 0 ? 1 : i === total - 1 ? 2 : 0)
      .click();
  }
  const end = page.locator('.offer__end');
  await expect(end.locator('.ways a')).toHaveCount(2);
  await expect(end.locator('a').last()).toHaveAttribute('href', '#next');
  await expect(end).not.toContainText(/\d/);
});

test('the offer check needs no mouse', async ({ page }) => {
  await page.goto(path);
  await expect(page.locator('.knots')).toBeVisible();
  await page.locator(`${ASKS} input`).first().focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.knot--tied')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(`${ASKS} input`).nth(1)).toBeChecked();
  // Enter in a group of answers sends nothing.
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).search).toBe('');
});

test('the offer check stores nothing, sends nothing and forgets when the page is left', async ({ page, context }) => {
  await page.goto(path);
  await expect(page.locator('.knots')).toBeVisible();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  for (const ask of await page.locator(ASKS).all()) await ask.locator('label').first().click();
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  expect(kept).toEqual([0, 0, '']);
  expect(await context.cookies()).toEqual([]);
  expect(sent).toEqual([]);
  await page.goto('/');
  await page.goBack();
  await expect(page.locator('.knots')).toBeVisible();
  await expect(page.locator(`${ASKS} input:checked`)).toHaveCount(0);
});

test('the offer check has the quick exit', async ({ page }) => {
  await page.goto(path);
  await expect(page.locator(EXIT)).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the offer check is a whole sheet: every question, its answers, what to ask and whom to call', async ({
    page,
  }) => {
    await page.goto(path);
    expect(await page.locator(`${ASKS} input`).count()).toBe((await page.locator(ASKS).count()) * 3);
    await expect(page.locator('#next a[href^="tel:"]').first()).toBeVisible();
    await expect(page.locator('.knots')).toHaveCount(0);
  });
});
