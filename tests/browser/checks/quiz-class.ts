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
        for (let i = 0; i < ENOUGH; i++) {
          const { isOver, heading, small, isChoice, ...place } = await readScreen(page);
          // Nothing has been pressed yet at the first of them.
          if (i > 0) expect(place).toEqual({ overflow: 0, isFocusInView: true });
          if (isOver) break;
          seen.add(heading);
          expect(small).toEqual([]);
          await heard();
          await page.keyboard.press(isChoice ? '1' : 'Space');
          const now = await heard();
          requests = now.requests;
          expect(now.spoken).toHaveLength(1);
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

/** What the class sees now. */
function readScreen(page: Page) {
  return page.evaluate((least) => {
    const own = document.activeElement?.getBoundingClientRect();
    const bar = document.querySelector('.class__bar')?.getBoundingClientRect();
    const { scrollWidth, clientWidth } = document.querySelector('dialog')!;
    return {
      isOver: document.querySelector('.class__remember')?.checkVisibility() ?? false,
      heading: document.querySelector<HTMLElement>('.class h2')?.innerText ?? '',
      isChoice: document.querySelector('button.class__option') !== null,
      /** Text of a question or an option that is too small for the last row. */
      small: [...document.querySelectorAll('.class :is(h2, .class__option)')]
        .map((one) => Number.parseFloat(getComputedStyle(one).fontSize))
        .filter((size) => size < least),
      overflow: scrollWidth - clientWidth,
      /** Does what has the focus begin on the screen, and not below the bar? */
      isFocusInView: own !== undefined && bar !== undefined && own.top >= 0 && own.top < bar.top,
    };
  }, LEAST);
}

function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.class :is(button, input)')].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width > 0 && (width < 43.5 || height < 43.5) ? [`${target.textContent}: ${width} × ${height}`] : [];
    }),
  );
}
