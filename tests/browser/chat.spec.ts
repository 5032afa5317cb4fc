/** The invented message of the first page, played without any script. */
import { expect, type Page, test } from '@playwright/test';
import { readCampaign } from '../../src/check/read/campaign.ts';
import { addressOf } from '../../src/i18n/addresses.ts';
import type { Kind } from '../dist/pages.ts';
import { REAL } from '../dist/sites.ts';
import { NARROW, PHONE, SCREEN, sourceSampleOf } from './sample.ts';

const { path } = sourceSampleOf(REAL).find(({ kind }) => kind === 'home')!;
/** Pages that always have an invented message. */
const INVENTED: readonly Kind[] = ['home', 'adverts', 'easyHome'];
const campaign = readCampaign(REAL.contentDir);
const phrases = (page: Page) => page.locator('.ties label');
const questions = (page: Page) => page.locator('.ask ol > li strong');

test.use({ javaScriptEnabled: false });

test('the first question is open as an example, and each tap on a phrase opens its question and no other', async ({
  page,
}) => {
  await page.goto(path);
  const total = await phrases(page).count();
  expect(total).toBeGreaterThan(2);
  await expect(questions(page)).toHaveCount(total);
  for (let other = 0; other < total; other++)
    await expect(questions(page).nth(other)).toBeVisible({ visible: other === 0 });
  for (let i = total - 1; i > 0; i--) {
    await phrases(page).nth(i).click();
    for (let other = 0; other < total; other++)
      await expect(questions(page).nth(other)).toBeVisible({ visible: other === 0 || other >= i });
  }
});

test('the message needs no mouse, and a screen reader hears each phrase as a box', async ({ page }) => {
  await page.goto(path);
  const name = (await phrases(page).last().locator('b').textContent())!;
  const box = page.getByRole('checkbox', { name });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await expect(questions(page).last()).toBeVisible();
});

test('whoever loads the page again, or comes back to it, finds only the example tapped', async ({ page }) => {
  await page.goto(path);
  for (const phrase of await phrases(page).all()) await phrase.click();
  await page.reload();
  await expect(page.locator('.ties :checked')).toHaveCount(1);
  await phrases(page).last().click();
  await page.goto(addressOf('about', {}, campaign.sourceLocale, campaign));
  await page.goBack();
  await expect(page.locator('.ties :checked')).toHaveCount(1);
  await expect(phrases(page).first().locator('input')).toBeChecked();
});

test('each invented bubble says inside itself that it is invented, wherever it stands', async ({ page }) => {
  const places = sourceSampleOf(REAL).filter(({ kind }) => INVENTED.includes(kind));
  expect(places).toHaveLength(INVENTED.length);
  for (const place of places) {
    await page.goto(place.path);
    // Lines with no frame and ground of their own are one bubble with the last, as in Easy Read.
    const labels = await page.locator('.advert p').evaluateAll((lines) =>
      lines.map((line) => {
        const { borderTopWidth, backgroundColor } = getComputedStyle(line);
        const isBare = borderTopWidth === '0px' && backgroundColor === 'rgba(0, 0, 0, 0)';
        const bubble = isBare ? line.parentElement!.lastElementChild! : line;
        return getComputedStyle(bubble, '::after').content;
      }),
    );
    expect.soft(new Set(labels).size, place.path).toBe(1);
    expect.soft(labels[0], place.path).toMatch(/\w{5}/);
  }
});

test('paper has every question', async ({ page }) => {
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
  for (const question of await questions(page).all()) await expect(question).toBeVisible();
});

for (const viewport of [
  NARROW,
  { width: 360, height: 740 },
  PHONE,
  { width: 412, height: 915 },
  { width: 768, height: 1024 },
  SCREEN,
])
  test(`no line of the message begins with a full stop, a comma or a number at ${viewport.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(path);
    // A sign that follows a phrase stands in the line in which the phrase ends.
    const apart = await phrases(page).evaluateAll((labels) =>
      labels.map((label) => {
        const range = document.createRange();
        range.setStart(label.nextSibling!, 0);
        range.setEnd(label.nextSibling!, 1);
        const phrase = [...label.getClientRects()].at(-1)!;
        const sign = range.getBoundingClientRect();
        return sign.top >= phrase.bottom || sign.left < phrase.right - 1;
      }),
    );
    expect(apart).toEqual(apart.map(() => false));
  });
