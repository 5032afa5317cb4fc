import { expect, type Page, test } from '@playwright/test';
import { NARROW } from '../sample.ts';
import { tap, tapIfThere } from './finger.ts';
import { expectNoTrace, listenTo } from './play-quiz.ts';

/** A laptop that is turned to the class, as its screen is or through a projector. */
const LAPTOP = { width: 1280, height: 720 };
/** More keys than any quiz takes. */
const ENOUGH = 150;
/** Pixels of a screen of 1280 that are read at six metres where it is projected two metres wide. */
const LEAST = 40;

/** Leads whole quizzes through the mode for classes, and looks at what the class sees and what is left behind. */
export function checkClasses(paths: readonly string[]): void {
  for (const path of paths) {
    test.describe('on a laptop', () => {
      test.use({ viewport: LAPTOP });

      test(`${path} is led by the space bar alone up to whom to tell, in large type, one thing read out for each key`, async ({
        page,
      }) => {
        await begin(page, path);
        const address = page.url();
        const visits = await page.evaluate(() => history.length);
        const heard = await listenTo(page);
        const seen = new Set<string>();
        let requests: string[] = [];
        for (let i = 0; i < ENOUGH && !(await page.locator('.class__remember').isVisible()); i++) {
          seen.add(await page.locator('.class h2').innerText());
          expect(await sizesOf(page)).toEqual([]);
          const isChoice = await page.locator('button.class__option').count();
          await heard();
          await page.keyboard.press(isChoice ? '1' : 'Space');
          const now = await heard();
          requests = now.requests;
          expect(now.spoken).toHaveLength(1);
          expect(await overflowOf(page)).toBe(0);
          expect(await isFocusInView(page)).toBe(true);
        }
        await expect(page.locator('.class__remember li').first()).toBeVisible();
        await expect(page.locator('.class .dials a[href^="tel:"]').first()).toBeAttached();
        expect(seen.size).toBeGreaterThan(5);
        await expectNoTrace(page, { requests, address, visits });
      });
    });

    test.describe('on a phone of 320 px', () => {
      test.use({ viewport: NARROW, hasTouch: true });

      test(`${path} is led by taps, with totals, and holds nothing of them after the page was left`, async ({
        page,
      }) => {
        await begin(page, path);
        await page.locator('.class__top button').first().tap();
        await page.locator('.hands button').last().tap();
        await page.locator('.hands input').first().fill('12');
        for (let i = 0; i < ENOUGH && !(await page.locator('.class__remember').isVisible()); i++) {
          if (!(await tapIfThere(page, 'button.class__option'))) await tap(page, '.class__onward');
          expect(await overflowOf(page)).toBe(0);
          expect(await smallTargets(page)).toEqual([]);
        }
        await expect(page.locator('.class__remember')).toBeVisible();
        await page.goto('/');
        await page.goBack();
        await page.locator('.class__begin').waitFor();
        await expect(page.locator('dialog')).toBeHidden();
        await page.locator('.class__begin').tap();
        await expect(page.locator('.class :is(.class__told, .hands, output, .is-right)')).toHaveCount(0);
      });
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      test(`${path} is a list in large type with folded answers, and says how it is done without copies`, async ({
        page,
      }) => {
        await page.goto(path);
        const questions = page.locator('.class-list .question');
        expect(await questions.count()).toBeGreaterThan(5);
        await expect(questions.locator('details')).toHaveCount(await questions.count());
        const size = await page
          .locator('.class-list .ask')
          .first()
          .evaluate((one) => getComputedStyle(one).fontSize);
        expect(Number.parseFloat(size)).toBeGreaterThan(28);
        await expect(page.locator('.class-ways ol li')).toHaveCount(5);
        await expect(page.locator('.class__begin')).toHaveCount(0);
      });
    });
  }
}

async function begin(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('.class__begin').click();
  await expect(page.locator('.class h2')).toBeFocused();
}

function overflowOf(page: Page): Promise<number> {
  return page.locator('dialog').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
}

/** Text of a question or an option that is too small for the last row. */
function sizesOf(page: Page): Promise<string[]> {
  return page.evaluate(
    (least) =>
      [...document.querySelectorAll('.class :is(h2, .class__option)')]
        .map((one) => Number.parseFloat(getComputedStyle(one).fontSize))
        .filter((size) => size < least)
        .map(String),
    LEAST,
  );
}

/** Does what has the focus begin on the screen, and not below the bar? */
function isFocusInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const own = document.activeElement?.getBoundingClientRect();
    const bar = document.querySelector('.class__bar')?.getBoundingClientRect();
    return own !== undefined && bar !== undefined && own.top >= 0 && own.top < bar.top;
  });
}

function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.class :is(button, input)')].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width > 0 && (width < 43.5 || height < 43.5) ? [`${target.textContent}: ${width} × ${height}`] : [];
    }),
  );
}
