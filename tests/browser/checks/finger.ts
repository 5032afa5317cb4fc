import { expect, type Page } from '@playwright/test';

/**
 * Taps the first or the last thing of a selector that can be seen, at its middle, as a finger does: it is brought into view, and
 * nothing may lie over it. One question to the page and one tap; the driver's own way waits for two frames besides.
 *
 * @returns whether there was such a thing
 */
export async function tap(page: Page, selector: string, which: 'first' | 'last' = 'first'): Promise<boolean> {
  const spot = await page.evaluate(
    ({ selector, which }) => {
      const seen = [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (one) => one.checkVisibility() && !one.matches(':disabled'),
      );
      const target = seen.at(which === 'first' ? 0 : -1);
      if (!target) return null;
      target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { left, top, width, height } = target.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const hit = document.elementFromPoint(x, y);
      const isFree = hit !== null && (target.contains(hit) || hit.contains(target));
      return { x, y, covered: isFree ? null : (hit?.outerHTML.slice(0, 80) ?? 'the edge of the window') };
    },
    { selector, which },
  );
  if (!spot) return false;
  expect(spot.covered, `what lies over ${selector}`).toBeNull();
  await page.touchscreen.tap(spot.x, spot.y);
  return true;
}
