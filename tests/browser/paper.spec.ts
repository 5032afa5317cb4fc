/** What comes out of a printer: sheets of at most two pages with large numbers, and a card of its true size. */
import { expect, type Page, test } from '@playwright/test';
import { readCampaign } from '../../src/check/read/campaign.ts';
import { addressOf } from '../../src/i18n/addresses.ts';
import { listPages, onePerKind } from '../dist/pages.ts';
import { REAL } from '../dist/sites.ts';
import { isAll } from '../run/left-to-all.ts';

const campaign = readCampaign(REAL.contentDir);
const pages = listPages(REAL.dir, campaign);
/** Those that have every page. */
const whole = campaign.languages.filter(({ policy }) => policy === 'all');
const MM = 96 / 25.4;

test('the sheet of the capital is one page of A4', async ({ page }) => {
  await page.goto(addressOf('regionSheet', { region: 'lima' }, campaign.sourceLocale, campaign));
  expect(await printedPages(page)).toBe(1);
});

test('what to know before a thing is tried and the sheet for it are a page of A4 each, in every language', async ({
  page,
}) => {
  for (const { locale } of whole) {
    await page.goto(addressOf('pretest', {}, locale, campaign));
    expect([locale, await printedPages(page)]).toEqual([locale, 2]);
  }
});

test('the sheet of every quiz is at most two pages of A4 in every language, also from its page', async ({ page }) => {
  test.slow();
  const sheets = pages.filter(({ kind }) => kind === 'quizSheet');
  expect(sheets.length).toBeGreaterThan(whole.length);
  for (const { path } of sheets) {
    await page.goto(path);
    expect.soft(await printedPages(page), path).toBeLessThanOrEqual(2);
  }
});

test('the plan of each lesson, printed from its page, takes four pages of A4 with its letter', async ({ page }) => {
  test.slow();
  const lessons = pages.filter(({ kind, locale }) => kind === 'lesson' && locale === campaign.sourceLocale);
  expect(lessons.length).toBeGreaterThan(5);
  for (const { path } of lessons) {
    await page.goto(path);
    expect.soft(await printedPages(page), path).toBeLessThanOrEqual(4);
  }
});

test('no sheet takes more than two pages of A4, the fullest of each language included', async ({ page }) => {
  const sheets = onePerKind(REAL.dir, pages).filter(({ kind }) => kind === 'regionSheet' || kind === 'countrySheet');
  expect(sheets).toHaveLength(2 * whole.length);
  for (const { path } of sheets) {
    await page.goto(path);
    expect.soft(await printedPages(page), path).toBeLessThanOrEqual(2);
  }
});

test('the emergency numbers of a sheet are at least 10 mm high', async ({ page }) => {
  await page.goto(addressOf('regionSheet', { region: 'lima' }, campaign.sourceLocale, campaign));
  await page.emulateMedia({ media: 'print' });
  const heights = await page.locator('.sheet__now .dial b').evaluateAll((numbers) =>
    numbers.map((number) => {
      const canvas = document.createElement('canvas').getContext('2d')!;
      canvas.font = getComputedStyle(number).font;
      return canvas.measureText(number.textContent ?? '').actualBoundingBoxAscent;
    }),
  );
  expect(heights.length).toBe(campaign.emergency.length);
  expect(Math.min(...heights) / MM).toBeGreaterThanOrEqual(10);
});

for (const kind of ['card', 'discreetCard'] as const) {
  test(`each half of the card (${kind}) is 85 by 54 mm, holds all its words, and is alone on the paper`, async ({
    page,
  }) => {
    for (const { locale } of campaign.languages) {
      await page.goto(addressOf(kind, {}, locale, campaign));
      await page.emulateMedia({ media: 'print' });
      const halves = await page.locator('.wallet__half').evaluateAll((elements) =>
        elements.map((half) => {
          const { width, height } = half.getBoundingClientRect();
          return { width, height, cut: half.scrollHeight - half.clientHeight };
        }),
      );
      expect.soft(halves.map(({ width, height }) => [Math.round(width / MM), Math.round(height / MM)])).toEqual([
        [85, 54],
        [85, 54],
      ]);
      expect.soft(halves.map(({ cut }) => cut)).toEqual([0, 0]);
      const whole = await page.evaluate(() => document.body.innerText.trim());
      expect.soft(whole, locale).toBe((await page.locator('.wallet').innerText()).trim());
    }
  });
}

/** In the shorter run in the language that texts begin in. */
const easy = onePerKind(REAL.dir, pages).filter(
  ({ kind, locale }) => kind.startsWith('easy') && (isAll || locale === campaign.sourceLocale),
);
for (const { path, kind } of easy) {
  test(`${path} (${kind}) prints in letters of 14 points or more, with its numbers and without ways on`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const sizes = await page
      .locator('.easy :is(p, li):not(.easy__tested, .notice):visible')
      .evaluateAll((parts) => parts.map((part) => Number.parseFloat(getComputedStyle(part).fontSize)));
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual((14 * 96) / 72);
    for (const number of await page.locator('.easy .number').all()) await expect(number).toBeVisible();
    for (const way of await page.locator('.easy nav').all()) await expect(way).toBeHidden();
  });
}

/** How many sheets of paper the browser would fill. */
async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}
