import { expect, type Page } from '@playwright/test';

/** Types words into the search box and returns the titles that it finds. */
export async function searchFor(page: Page, words: string): Promise<string[]> {
  const box = page.locator('#q');
  await box.fill('');
  await box.fill(words);
  const hits = page.locator('.hits a');
  await expect(page.locator('.search [role="status"]')).toHaveText(/\d|\p{L}/u);
  await hits
    .first()
    .waitFor({ timeout: 10_000 })
    .catch(() => undefined);
  return hits.allInnerTexts();
}
