/** The papers and slides of every lesson, as a printer and a phone get them. */
import { expect, type Page, test } from '@playwright/test';
import { readCampaign } from '../../src/check/read/campaign.ts';
import { type Kind, listPages } from '../dist/pages.ts';
import { REAL } from '../dist/sites.ts';
import { NARROW, overflowOf } from './sample.ts';

const campaign = readCampaign(REAL.contentDir);
const MM = 96 / 25.4;
const LOCALES = ['es', 'en', 'pt'];
const pages = listPages(REAL.dir, campaign).filter(({ locale }) => LOCALES.includes(locale));
const ofKind = (kind: Kind) => pages.filter((page) => page.kind === kind);

test('each lesson has its plan, sheet, key and slides in each language', () => {
  const counts = (['lesson', 'handout', 'lessonKey', 'lessonSlides'] as const).map((kind) => ofKind(kind).length);
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeGreaterThanOrEqual(9 * LOCALES.length);
});

test('each hand-out is one sheet of A4 on its side, in two equal halves that hold their words', async ({ page }) => {
  test.slow();
  for (const { path } of ofKind('handout')) {
    await page.goto(path);
    expect.soft(await pagesOfPaper(page), path).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const halves = await page.locator('.half').evaluateAll((all) =>
      all.map((half) => {
        const { width, height } = half.getBoundingClientRect();
        return { width, height, cut: half.scrollHeight - half.clientHeight, text: half.textContent.trim() };
      }),
    );
    expect.soft(halves, path).toHaveLength(2);
    const [left, right] = halves;
    expect.soft(Math.abs((left?.width ?? 0) - (right?.width ?? 1)), path).toBeLessThan(1);
    expect.soft(Math.abs((left?.height ?? 0) - (right?.height ?? 1)), path).toBeLessThan(1);
    expect.soft(left?.text, path).toBe(right?.text);
    expect.soft(Math.max(left?.cut ?? 9, right?.cut ?? 9), path).toBeLessThanOrEqual(1);
    await page.emulateMedia({ media: null });
  }
});

test('each line to write on is at least 8 mm high and 100 mm long', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: Math.round(297 * MM), height: Math.round(210 * MM) });
  for (const { path } of ofKind('handout').filter(({ locale }) => locale === 'es')) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const lines = await page.locator('.half__line').evaluateAll((all) =>
      all.map((line) => {
        const { width, height } = line.getBoundingClientRect();
        return { width, height };
      }),
    );
    for (const { width, height } of lines) {
      // A printer rounds to a hundredth.
      expect.soft(height / MM, path).toBeGreaterThan(7.99);
      expect.soft(width / MM, path).toBeGreaterThanOrEqual(100);
    }
    await page.emulateMedia({ media: null });
  }
});

test('no sheet shows an answer of its key, which is a page apart', async ({ page }) => {
  for (const { path, params, locale } of ofKind('lessonKey').filter(({ locale }) => locale === 'es')) {
    await page.goto(path);
    const answers = await page.locator('.paper__questions ul li').allTextContents();
    expect(answers.length).toBeGreaterThan(0);
    const sheet = ofKind('handout').find((one) => one.locale === locale && one.params.lesson === params.lesson);
    await page.goto(sheet?.path ?? '');
    const text = await page.locator('main').innerText();
    // What is marked in the print is quoted by the key.
    const told = answers
      .map((answer) => answer.trim())
      .filter((answer) => !/[«“]/.test(answer) && text.includes(answer));
    expect.soft(told, path).toEqual([]);
  }
});

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
])
  test(`each slide is shown whole on a screen of ${viewport.width} px, and holds its words`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    for (const { path } of ofKind('lessonSlides')) {
      await page.goto(path);
      const slides = await page.locator('.slide').evaluateAll((all) =>
        all.map((slide) => ({
          height: slide.getBoundingClientRect().height,
          out: Math.max(slide.scrollHeight - slide.clientHeight, slide.scrollWidth - slide.clientWidth),
          text: slide.textContent.trim().slice(0, 60),
        })),
      );
      const cut = slides.filter(({ height, out }) => height > viewport.height || out > 1);
      expect.soft(cut, path).toEqual([]);
    }
  });

test('each slide prints on a page of its own', async ({ page }) => {
  test.slow();
  for (const { path } of ofKind('lessonSlides')) {
    await page.goto(path);
    const slides = await page.locator('.slide').count();
    expect.soft(await pagesOfPaper(page), path).toBe(slides);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a plan has its steps, its numbers and the ways to its papers', async ({ page }) => {
    const [plan] = ofKind('lesson').filter(({ locale }) => locale === 'es');
    await page.goto(plan?.path ?? '');
    await expect(page.locator('.khipu > section').first()).toBeVisible();
    expect(await page.locator('.khipu > section').count()).toBeGreaterThanOrEqual(6);
    expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
    await expect(
      page
        .locator(`main a[href="${ofKind('handout').find((one) => one.params.lesson === plan?.params.lesson)?.path}"]`)
        .first(),
    ).toBeVisible();
  });
});

test('no page of a lesson is wider than a narrow phone', async ({ page }) => {
  test.slow();
  await page.setViewportSize(NARROW);
  for (const kind of ['lesson', 'handout', 'lessonKey', 'lessonSlides'] as const)
    for (const { path } of ofKind(kind).filter(({ locale }) => locale === 'es')) {
      await page.goto(path);
      expect.soft(await overflowOf(page), path).toBeLessThanOrEqual(0);
    }
});

/** How many pages come out of a printer that is asked for the paper of the style. */
async function pagesOfPaper(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}
