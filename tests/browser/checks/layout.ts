import type { Page } from '@playwright/test';
import { NARROW, overflowOf, PHONE } from '../sample.ts';
import type { Findings } from './findings.ts';

const TARGET = 44;
const HEADER_LINES = 2;
const LIGHT = ['light colours', { colorScheme: 'light', forcedColors: 'none' }] as const;
const COLOURS = [
  LIGHT,
  ['dark colours', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
] as const;

/** What happens to a page when the window is narrow, the text large or, if that is asked for, the colours dark or forced. */
export async function lookAtLayout(page: Page, isWhole = true): Promise<Findings> {
  const found: Record<string, string[]> = {};
  await page.setViewportSize(NARROW);
  for (const [name, media] of isWhole ? COLOURS : [LIGHT]) {
    await page.emulateMedia(media);
    found[`nothing stands out to the side in ${name}`] = await findOverflow(page);
    if (media.forcedColors === 'active') found[`every word can be seen in ${name}`] = await findUnseen(page);
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  found['targets are large enough for a thumb'] = await smallTargets(page);
  found['words in the head of a table fit their column'] = await brokenHeadings(page);
  for (const width of [NARROW.width, 360, PHONE.width]) {
    await page.setViewportSize({ width, height: 800 });
    const lines = await headerLines(page);
    found[`the header is ${HEADER_LINES} lines high at ${width} px`] = lines > HEADER_LINES ? [`${lines} lines`] : [];
  }
  await page.setViewportSize(NARROW);
  await setRoot(page, { 'font-size': '200%' });
  found['nothing stands out with text at 200 %'] = await findOverflow(page);
  await page.setViewportSize(PHONE);
  found['nothing of the frame is cut with text at 200 %'] = await findCut(page);
  // The spacing that readers with dyslexia may set (WCAG 1.4.12).
  await setRoot(page, { 'font-size': '100%', 'letter-spacing': '0.12em', 'word-spacing': '0.16em' });
  found['nothing stands out with wide spacing'] = await findOverflow(page);
  await setRoot(page, { 'font-size': '', 'letter-spacing': '', 'word-spacing': '' });
  return found;
}

async function findOverflow(page: Page): Promise<string[]> {
  const overflow = await overflowOf(page);
  return overflow === 0 ? [] : [`${overflow} px`];
}

/** Words in the colour of what is behind them: what a browser gives its own colours to must not be half undone. */
function findUnseen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isClear = (colour: string) => /^rgba\(.*, 0\)$/.test(colour);
    const behind = (element: Element | null): string => {
      if (!element) return getComputedStyle(document.body).getPropertyValue('background-color');
      const { backgroundColor } = getComputedStyle(element);
      return isClear(backgroundColor) ? behind(element.parentElement) : backgroundColor;
    };
    return [...document.querySelectorAll('body, body *')].flatMap((element) => {
      const words = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      if (words.length === 0 || !element.checkVisibility()) return [];
      return getComputedStyle(element).color === behind(element) ? [words.map((node) => node.nodeValue).join('')] : [];
    });
  });
}

/** Words of the frame that a box cuts off, and that nobody can scroll to. */
function findCut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body > :not(main), body > :not(main) *')].flatMap((element) => {
      const { overflowX } = getComputedStyle(element);
      const isCut = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      return isCut && element.clientWidth > 1 && element.innerText?.trim() ? [element.innerText.slice(0, 40)] : [];
    }),
  );
}

/** Changes the page as a reader's own settings would; the policy of the page allows no new style sheet. */
function setRoot(page: Page, properties: Record<string, string>): Promise<void> {
  return page.evaluate((changes) => {
    for (const [name, value] of Object.entries(changes)) document.documentElement.style.setProperty(name, value);
  }, properties);
}

/** Links of the frame, its open menu too, and of lists of ways that are too small for a thumb. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const menu = document.querySelector<HTMLDetailsElement>('.menu')!;
    menu.open = true;
    const links = document.querySelectorAll(
      'body > aside a, nav a, header a, .menu summary, .ways a, .dials a[href^="tel:"], [data-exit]',
    );
    const small = [...links].flatMap((link) => {
      const { width, height } = link.getBoundingClientRect();
      if (width === 0) return [];
      // Half a pixel is a matter of rounding.
      const isSmall = width < least - 0.5 || height < least - 0.5;
      return isSmall ? [`${link.textContent?.trim()}: ${Math.round(width)} × ${Math.round(height)}`] : [];
    });
    menu.open = false;
    return small;
  }, TARGET);
}

/** Headings of columns of one word that takes two lines or leaves its cell. */
function brokenHeadings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const range = document.createRange();
    return [...document.querySelectorAll('thead th')].flatMap((heading) => {
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

/** How many lines of text the header takes while its menu is closed: positions that differ by more than a few pixels. */
function headerLines(page: Page): Promise<number> {
  return page.evaluate(() => {
    const range = document.createRange();
    const header = document.querySelector('header')!;
    range.selectNodeContents(header);
    const middles = [...header.querySelectorAll('a, summary :is(b, small)')]
      .filter((words) => words.checkVisibility())
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
