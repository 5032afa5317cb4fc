import type { Page } from '@playwright/test';
import { NARROW, SCREEN } from '../sample.ts';
import type { Findings } from './findings.ts';

/** A phone, the same phone enlarged four times (WCAG 1.4.10), and a screen. */
const SIZES = [{ width: 320, height: 256 }, NARROW, SCREEN];

/** Whether what stays in view, as the exit and the thread of knots do, ever stands over what has the focus. */
export async function lookAtFocus(page: Page): Promise<Findings> {
  const found: Record<string, string[]> = {};
  const hasBar = await page.evaluate(() =>
    [...document.querySelectorAll('body *')].some((element) => getComputedStyle(element).position === 'sticky'),
  );
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const rule = `nothing stands over what has the focus at ${size.width} × ${size.height} px`;
    found[rule] = hasBar ? await findCovered(page) : [];
  }
  return found;
}

/**
 * Gives the focus to every stop of the keyboard, down the page and up again. A script moves it: the page scrolls for it as
 * for a key, and a hundred stops take no longer than one.
 */
function findCovered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ].filter((stop) => stop.tabIndex >= 0 && !stop.matches(':disabled, .skip') && stop.checkVisibility());
    const isCovered = (stop: HTMLElement) => {
      stop.focus();
      // A link may go on in the next line: one piece of it is enough.
      return ![...stop.getClientRects()].some(({ left, top, width, height }) => {
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return hit && (stop.contains(hit) || hit.contains(stop));
      });
    };
    const nameOf = (stop: HTMLElement) => `<${stop.localName}> ${(stop.textContent || stop.id).trim().slice(0, 40)}`;
    const walk = (way: string, some: readonly HTMLElement[]) =>
      some.filter(isCovered).map((stop) => `${way}: ${nameOf(stop)}`);
    return [...walk('down', stops), ...walk('up', stops.toReversed())];
  });
}
