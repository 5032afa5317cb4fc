import { expect, type Page, test } from '@playwright/test';
import { readCampaign } from '../../../src/check/read/campaign.ts';
import type { Kind } from '../../dist/pages.ts';
import type { SiteSpec } from '../../dist/site.ts';
import { EXIT, sourceSampleOf } from '../sample.ts';

/** The way to the content by keyboard, and what a printer gets, on one page of each kind. */
export function checkKeyboardAndPrint(spec: SiteSpec): void {
  const { stage } = readCampaign(spec.contentDir);
  for (const { path, kind } of sourceSampleOf(spec)) {
    test.describe(`${path} (${kind})`, () => {
      test('leads the keyboard straight to the content', async ({ page }) => {
        await page.goto(path);
        await page.keyboard.press('Tab');
        const skip = page.locator('a.skip');
        await expect(skip).toBeFocused();
        await expect(skip).toBeInViewport();
        await page.keyboard.press('Enter');
        await expect(page.locator('main')).toBeFocused();
      });

      test('shows where the focus is', async ({ page }) => {
        await page.goto(path);
        for (let stop = 0; stop < 6; stop += 1) {
          await page.keyboard.press('Tab');
          const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
          expect.soft(outline, `stop ${stop + 1}`).not.toBe('none');
        }
      });

      test('prints its numbers and neither exit nor menus', async ({ page }) => {
        await page.goto(path);
        await page.emulateMedia({ media: 'print' });
        // A sheet for pupils has its own choice of numbers; all other pages print the whole strip.
        if (kind === 'handout') expect(await page.locator('main .dials > li').count()).toBeGreaterThan(0);
        else if (kind === WITHOUT_NUMBERS)
          expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/\d{3}/);
        else expect(await unprinted(page)).toEqual([]);
        for (const dial of await page.locator('main .dials > li').all()) await expect(dial).toBeVisible();
        for (const part of await page.locator(`${EXIT}, .skip, header nav`).all()) await expect(part).toBeHidden();
      });

      if (stage === 'preview') {
        test('says on paper too that nobody has confirmed its numbers', async ({ page }) => {
          await page.goto(path);
          const notice = await page.locator('.notice').first().innerText();
          await page.emulateMedia({ media: 'print' });
          // Sheets and cards have no room for the notice; they say so in words of their own.
          if (PAPER.includes(kind)) return expect(page.locator('.sheet > p, .wallet p').last()).toBeVisible();
          // The sheet for pupils says so under each number instead.
          const cards = page.locator('main .line');
          // Without a number on it there is nothing to confirm.
          if (kind === WITHOUT_NUMBERS) return;
          if (kind !== 'handout') expect(await page.evaluate(() => document.body.innerText)).toContain(notice);
          else for (const card of await cards.all()) await expect(card.locator('.status')).toBeVisible();
        });
      }
    });
  }
}

/** Pages that are made to be printed; what they say in words is looked at in tests/dist/help-pages.test.ts. */
const PAPER: readonly Kind[] = ['regionSheet', 'countrySheet', 'card', 'discreetCard'];

/** A sheet that somebody else gives, under their own name: it carries no number of ours, as the first test makes sure. */
const WITHOUT_NUMBERS: Kind = 'certificate';

/** Emergency numbers that stand nowhere on the paper, in the strip or in the content. */
function unprinted(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const numbers = [...document.querySelectorAll('body > aside b')].map(({ textContent }) => textContent!.trim());
    const seen = document.body.innerText;
    if (numbers.length === 0) return ['no number at all'];
    return numbers.filter((number) => !seen.includes(number));
  });
}
