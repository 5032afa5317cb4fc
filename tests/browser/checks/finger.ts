import { expect, type Page } from '@playwright/test';

/** How long a thing may take to be there, or a tap to arrive. */
const MOST_MS = 5000;

/**
 * Taps the first or the last thing of a selector that can be seen and used, at its middle, as a finger does: it is brought into view,
 * nothing may lie over it, and the click must reach it. The driver's own way waits for two frames besides.
 */
export async function tap(page: Page, selector: string, which: 'first' | 'last' = 'first'): Promise<void> {
  const tapped = expect.poll(() => tapIfThere(page, selector, which), { message: selector, timeout: MOST_MS });
  await tapped.toBe(true);
}

/** The same where there is such a thing; false where there is none. */
export async function tapIfThere(page: Page, selector: string, which: 'first' | 'last' = 'first'): Promise<boolean> {
  const spot = await aim(page, selector, which);
  if (!spot) return false;
  expect(spot.covered, `what lies over ${selector}`).toBeNull();
  await page.touchscreen.tap(spot.x, spot.y);
  const reached = await page.evaluate<boolean>(() => Reflect.get(globalThis, 'reached'));
  expect(reached, `a tap reaches ${selector}`).toBe(true);
  return true;
}

interface Spot {
  x: number;
  y: number;
  /** What would take the tap instead. */
  covered: string | null;
}

/** Where the finger goes. From now on the page waits for the click. */
function aim(page: Page, selector: string, which: 'first' | 'last'): Promise<Spot | null> {
  return page.evaluate(
    ({ wanted, place, most }) => {
      const isUsable = (one: Element) =>
        one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.matches(':disabled');
      const target = [...document.querySelectorAll(wanted)].filter(isUsable).at(place);
      if (!target) return null;
      target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const reached = new Promise<boolean>((done) => {
        const note = ({ target: hit }: Event) => done(hit instanceof Node && target.contains(hit));
        document.addEventListener('click', note, { capture: true, once: true });
        setTimeout(() => done(false), most);
      });
      Object.assign(globalThis, { reached });
      const { left, top, width, height } = target.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const hit = document.elementFromPoint(x, y);
      const covered = target.contains(hit) ? null : (hit?.outerHTML.slice(0, 80) ?? 'the edge of the window');
      return { x, y, covered };
    },
    { wanted: selector, place: which === 'first' ? 0 : -1, most: MOST_MS },
  );
}
