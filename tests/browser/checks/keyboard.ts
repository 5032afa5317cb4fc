import type { Page } from '@playwright/test';
import { EXIT, SCREEN } from '../sample.ts';
import { type Findings, unless } from './findings.ts';

const STOPS = 6;

/**
 * The first stops of the keyboard.
 *
 * @param hasExit whether the quick exit must be the second of them
 */
export async function lookAtKeyboard(page: Page, hasExit: boolean): Promise<Findings> {
  await page.setViewportSize(SCREEN);
  await page.evaluate(() => scrollTo(0, 0));
  const stops: Stop[] = [];
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    stops.push(await describeFocus(page));
  }
  const [first, second] = stops;
  return {
    'the first stop of the keyboard is the way to the content, in view': unless(
      first!.isSkip && first!.isInView,
      first!.name,
    ),
    'the second stop of the keyboard is the exit': unless(!hasExit || second!.isExit, second!.name),
    'every stop shows where the focus is': stops.flatMap(({ outline, name }, place) =>
      outline === 'none' ? [`stop ${place + 1}, ${name}`] : [],
    ),
    'the way to the content leads there': unless(await leadsToContent(page), 'the focus is elsewhere'),
  };
}

interface Stop {
  name: string;
  outline: string;
  isSkip: boolean;
  isExit: boolean;
  isInView: boolean;
}

function describeFocus(page: Page): Promise<Stop> {
  return page.evaluate((exit) => {
    const focused = document.activeElement!;
    const { left, top, right, bottom, width } = focused.getBoundingClientRect();
    return {
      name: `<${focused.localName}> ${focused.textContent?.trim().slice(0, 40) ?? ''}`,
      outline: getComputedStyle(focused).outlineStyle,
      isSkip: focused.matches('a.skip'),
      isExit: focused.matches(exit),
      isInView: width > 0 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
    };
  }, EXIT);
}

async function leadsToContent(page: Page): Promise<boolean> {
  await page.locator('a.skip').focus();
  await page.keyboard.press('Enter');
  return page
    .waitForFunction(() => document.activeElement?.localName === 'main', undefined, { timeout: 2000, polling: 20 })
    .then(() => true)
    .catch(() => false);
}
