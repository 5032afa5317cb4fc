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
  await expect(page.locator('.knot--no')).toHaveCount(1);
  await expect(page.locator('.knot--unsure')).toHaveCount(1);
  const end = page.locator('.offer__end');
  await expect(end.locator('.ways a')).toHaveCount(2);
  await expect(end.locator('pre')).toContainText(await end.locator('.ways a').first().innerText());
  // When not to go on, and whom to call, comes before the questions.
  await expect(end.locator('a').first()).toHaveAttribute('href', '#next');
  // The age below which an adult comes first is no point.
  expect((await end.innerText()).replace('18', '')).not.toMatch(/\d/);
});

test('three answers have three shapes', async ({ page }) => {
  await page.goto(path);
  const looks = await page
    .locator(ASKS)
    .first()
    .locator('input')
    .evaluateAll((inputs) =>
      inputs.map((input) => {
        const { borderStartStartRadius, rotate } = getComputedStyle(input);
        return `${borderStartStartRadius} ${rotate}`;
      }),
    );
  expect(new Set(looks).size).toBe(3);
});

test('the name of an answer stands at the height of its sign', async ({ page }) => {
  await page.goto(path);
  const apart = await page
    .locator(`${ASKS} label`)
    .first()
    .evaluate((label) => {
      const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
      const words = document.createRange();
      words.selectNodeContents(label);
      words.setStartAfter(label.firstElementChild ?? label);
      return Math.abs(middle(words.getBoundingClientRect()) - middle(label.getBoundingClientRect()));
    });
  expect(apart).toBeLessThan(2);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test('one question stands on the screen, and the focus goes along', async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.knots')).toBeVisible();
    const total = await page.locator(ASKS).count();
    // What it takes apart stands on the first screen, whole, and the first question below it, before any button.
    const example = (await page.locator('.advert').boundingBox())!;
    expect(example.y + example.height).toBeLessThan(800);
    await expect(page.locator(ASKS).first()).toBeVisible();
    await expect(page.locator(`${ASKS}:visible`)).toHaveCount(1);
    const forward = page.locator('.steps button').last();
    for (let i = 1; i < total; i++) {
      await forward.click();
      await expect(page.locator('.advert')).toBeHidden();
      await expect(page.locator(`${ASKS}:visible`)).toHaveCount(1);
      await expect(page.locator('section[data-now] h2')).toBeFocused();
    }
    await forward.click();
    await expect(page.locator('.offer__end h2')).toBeFocused();
    await expect(page.locator('.offer__end .ways a')).toHaveCount(total);
    await page.locator('.offer__end .ways a').nth(2).click();
    await expect(page.locator(ASKS).nth(2)).toBeVisible();
  });

  test('how many questions are answered is said in one line', async ({ page }) => {
    await page.goto(path);
    const lines = await page.locator('.knots [role=status]').evaluate((status) => {
      const words = document.createRange();
      words.selectNodeContents(status);
      return words.getClientRects().length;
    });
    expect(lines).toBe(1);
  });
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
