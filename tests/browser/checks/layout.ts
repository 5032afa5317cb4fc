import { expect, type Page, test } from '@playwright/test';
import type { SiteSpec } from '../../dist/site.ts';
import { NARROW, overflowOf, PHONE, sampleOf } from '../sample.ts';

const TARGET = 44;
const HEADER_LINES = 2;

/** What happens to each kind of page in each language when the window is narrow, the text large or the colours forced. */
export function checkLayout(spec: SiteSpec): void {
  for (const { path, kind, locale } of sampleOf(spec)) {
    test.describe(`${path} (${kind}, ${locale})`, () => {
      test('needs no sideways scrolling on a narrow phone, in light, dark and forced colours', async ({ page }) => {
        await page.setViewportSize(NARROW);
        await page.goto(path);
        for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
          await page.emulateMedia(media);
          expect.soft(await overflowOf(page), JSON.stringify(media)).toBe(0);
        }
      });

      test('needs no sideways scrolling with text twice as large, or with wide spacing', async ({ page }) => {
        await page.setViewportSize(PHONE);
        await page.goto(path);
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        expect.soft(await overflowOf(page), 'text at 200 %').toBe(0);
        // The spacing that readers with dyslexia may set (WCAG 1.4.12).
        await page.evaluate(() => {
          const { style } = document.documentElement;
          style.setProperty('font-size', '100%');
          style.setProperty('letter-spacing', '0.12em');
          style.setProperty('word-spacing', '0.16em');
        });
        expect.soft(await overflowOf(page), 'wide spacing').toBe(0);
      });

      test('has large targets for numbers, ways, sections and the exit', async ({ page }) => {
        await page.setViewportSize(NARROW);
        await page.goto(path);
        expect(await smallTargets(page)).toEqual([]);
      });

      test('has a header of no more than two lines on a phone', async ({ page }) => {
        await page.goto(path);
        for (const width of [NARROW.width, 360, PHONE.width]) {
          await page.setViewportSize({ width, height: 800 });
          expect.soft(await headerLines(page), `${width} px`).toBeLessThanOrEqual(HEADER_LINES);
        }
      });
    });
  }
}

/** Links of the frame and of lists of ways that are too small for a thumb. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const links = document.querySelectorAll('body > aside a, nav a, header a, .ways a, .dials a[href^="tel:"], #exit');
    return [...links].flatMap((link) => {
      const { width, height } = link.getBoundingClientRect();
      if (width === 0) return [];
      // Half a pixel is a matter of rounding.
      const isSmall = width < least - 0.5 || height < least - 0.5;
      return isSmall ? [`${link.textContent?.trim()}: ${Math.round(width)} × ${Math.round(height)}`] : [];
    });
  }, TARGET);
}

/** How many lines of text the header takes: positions that differ by more than a few pixels. */
function headerLines(page: Page): Promise<number> {
  return page.evaluate(() => {
    const range = document.createRange();
    const header = document.querySelector('header')!;
    range.selectNodeContents(header);
    const middles = [...header.querySelectorAll('a')]
      .flatMap((link) => {
        range.selectNodeContents(link);
        return [...range.getClientRects()];
      })
      .filter(({ width }) => width > 0)
      .map(({ top, bottom }) => (top + bottom) / 2)
      .sort((a, b) => a - b);
    return middles.filter((middle, place) => place === 0 || middle - middles[place - 1]! > 8).length;
  });
}
