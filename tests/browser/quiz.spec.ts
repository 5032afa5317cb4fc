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
