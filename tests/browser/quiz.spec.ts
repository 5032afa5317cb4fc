import { expect, test } from '@playwright/test';
import { REAL } from '../dist/sites.ts';
import { sampleOf } from './sample.ts';

const { path } = sampleOf(REAL).find(({ kind }) => kind === 'quiz')!;

test('the quiz ties one knot for each question that is answered, right or wrong', async ({ page }) => {
  await page.goto(path);
  const knots = page.locator('.knot');
  await expect(knots).toHaveCount(10);
  await page.locator('.question').nth(0).locator('label').nth(1).click();
  await page.locator('.question').nth(0).locator('button').click();
  await expect(page.locator('.knot--tied')).toHaveCount(1);
  await page.locator('.question').nth(1).locator('label').nth(0).click();
  await page.locator('.question').nth(1).locator('button').click();
  await expect(page.locator('.knot--tied')).toHaveCount(2);
});

test('the answer says why, names its source and takes the focus', async ({ page }) => {
  await page.goto(path);
  // The knots are there once the island is awake.
  await expect(page.locator('.knot')).toHaveCount(10);
  const question = page.locator('.question').nth(0);
  await question.locator('input').nth(0).focus();
  await page.keyboard.press('Space');
  await question.locator('button').press('Enter');
  const feedback = question.locator('.feedback');
  await expect(feedback).toBeFocused();
  await expect(feedback.locator('a.cite').first()).toHaveAttribute('href', /#/);
});

test('a wrong answer looks otherwise than a right one', async ({ page }) => {
  await page.goto(path);
  await expect(page.locator('.knot')).toHaveCount(10);
  for (const choice of [0, 1]) {
    await page.locator('.question').nth(choice).locator('label').nth(choice).click();
    await page.locator('.question').nth(choice).locator('button').click();
  }
  const looks = await page.locator('.feedback').evaluateAll((all) =>
    all.map((one) => {
      const { borderInlineStartStyle, borderInlineStartColor } = getComputedStyle(one);
      return `${borderInlineStartStyle} ${borderInlineStartColor}`;
    }),
  );
  expect(new Set(looks).size).toBe(2);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test('one question stands on the screen, up to the card at the end', async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.knot')).toHaveCount(10);
    const forward = page.locator('.steps button').last();
    for (let i = 0; i < 10; i++) {
      await expect(page.locator('.question:visible')).toHaveCount(1);
      await forward.click();
    }
    await expect(page.locator('.question:visible')).toHaveCount(0);
    await expect(page.locator('.quiz__card h2')).toBeFocused();
    await expect(page.locator('.quiz__card li').first()).toBeVisible();
    await expect(page.locator('#ladder')).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each question still has its answer, folded below it', async ({ page }) => {
    await page.goto(path);
    const questions = await page.locator('.question').count();
    expect(questions).toBe(10);
    expect(await page.locator('.question summary').count()).toBe(questions);
    await page.locator('.question summary').first().click();
    await expect(page.locator('.question p').first()).toBeVisible();
  });
});
