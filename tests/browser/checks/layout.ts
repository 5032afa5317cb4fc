import { expect, type Page, test } from '@playwright/test';
import type { SiteSpec } from '../../dist/site.ts';
import { NARROW, overflowOf, PHONE, sampleOf } from '../sample.ts';

const TARGET = 44;
const HEADER_LINES = 2;

/** What happens to each kind of page in each language when the window is narrow, the text large or the colours forced. */
export function checkLayout(spec: SiteSpec): void {
  for (const { path, kind, locale } of sampleOf(spec)) {
    test(`${path} (${kind}, ${locale}) fits small windows, large texts and thumbs`, async ({ page }) => {
      await page.setViewportSize(NARROW);
      await page.goto(path);
      for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
        await page.emulateMedia(media);
        expect.soft(await overflowOf(page), `sideways scrolling, ${JSON.stringify(media)}`).toBe(0);
      }
      await page.emulateMedia({ forcedColors: 'none' });
      expect.soft(await smallTargets(page), 'targets too small for a thumb').toEqual([]);

      expect.soft(await brokenHeadings(page), 'words of the head of a table that do not fit their column').toEqual([]);

      for (const width of [NARROW.width, 360, PHONE.width]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await headerLines(page), `lines of the header at ${width} px`).toBeLessThanOrEqual(HEADER_LINES);
      }

      await setRoot(page, { 'font-size': '200%' });
      expect.soft(await overflowOf(page), 'sideways scrolling with text at 200 %').toBe(0);
      // The spacing that readers with dyslexia may set (WCAG 1.4.12).
      await setRoot(page, { 'font-size': '100%', 'letter-spacing': '0.12em', 'word-spacing': '0.16em' });
      expect.soft(await overflowOf(page), 'sideways scrolling with wide spacing').toBe(0);
    });
  }
}

/** Changes the page as a reader's own settings would; the policy of the page allows no new style sheet. */
function setRoot(page: Page, properties: Record<string, string>): Promise<void> {
  return page.evaluate((changes) => {
    for (const [name, value] of Object.entries(changes)) document.documentElement.style.setProperty(name, value);
  }, properties);
}

/** Links of the frame and of lists of ways that are too small for a thumb. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const links = document.querySelectorAll(
      'body > aside a, nav a, header a, .ways a, .dials a[href^="tel:"], [data-exit]',
    );
    return [...links].flatMap((link) => {
      const { width, height } = link.getBoundingClientRect();
      if (width === 0) return [];
      // Half a pixel is a matter of rounding.
      const isSmall = width < least - 0.5 || height < least - 0.5;
      return isSmall ? [`${link.textContent?.trim()}: ${Math.round(width)} × ${Math.round(height)}`] : [];
    });
  }, TARGET);
}

/** Headings of columns of one word that takes two lines or leaves its cell. */
function brokenHeadings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const range = document.createRange();
    // A short form with its whole word for screen readers is made for a narrow column.
    return [...document.querySelectorAll('thead th:not(:has(.visually-hidden))')].flatMap((heading) => {
      const word = heading.textContent.trim();
      range.selectNodeContents(heading);
      const lines = new Set(
        [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
      );
      const isWide = heading.scrollWidth > heading.clientWidth;
      return !/\s/.test(word) && (lines.size > 1 || isWide) ? [word] : [];
    });
  });
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
