import { expect, type Page, test } from '@playwright/test';
import { readCampaign } from '../../../src/check/read/campaign.ts';
import type { PageAddress } from '../../dist/pages.ts';
import type { SiteSpec } from '../../dist/site.ts';
import { EXIT, HELP_KINDS, NARROW, SCREEN, sampleOf } from '../sample.ts';
import type { Findings } from './findings.ts';

/** Whether the quick exit of a page is in view wherever the reader is on it, on a phone and on a screen. */
export async function lookAtExit(page: Page): Promise<Findings> {
  const found: Record<string, string[]> = {};
  for (const size of [NARROW, SCREEN]) {
    await page.setViewportSize(size);
    found[`the exit is in view wherever one scrolls at ${size.width} px`] = await findHidden(page);
  }
  return found;
}

/** The quick exit: it leaves at once and for good, by touch and by keyboard, with and without script. */
export function checkExit(spec: SiteSpec): void {
  const pages = sampleOf(spec).filter(({ kind }) => HELP_KINDS.includes(kind));
  const { sourceLocale, languages } = readCampaign(spec.contentDir);
  const destination = languages.find(({ locale }) => locale === sourceLocale)!.exit;
  const find = (kind: PageAddress['kind']) =>
    pages.find((page) => page.kind === kind && page.locale === sourceLocale)!.path;

  test('the exit leaves at once, and Back does not return to the page that the reader left', async ({ page }) => {
    await stubElsewhere(page);
    const [start, front, last] = ['/', find('help'), find('situation')];
    await page.goto(start);
    await page.goto(front);
    await page.goto(last);
    await page.locator(EXIT).click();
    await page.waitForURL(destination);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe(front);
  });

  test('the exit leaves by keyboard too', async ({ page }) => {
    await stubElsewhere(page);
    await page.goto(find('help'));
    await page.locator(EXIT).press('Enter');
    await page.waitForURL(destination);
  });

  test('the exit tells the other side nothing about where the reader comes from', async ({ page }) => {
    const referrers: (string | undefined)[] = [];
    await page.route(destination, (route) => {
      referrers.push(route.request().headers().referer);
      return route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><title>Elsewhere</title>' });
    });
    await page.goto(find('help'));
    await page.locator(EXIT).click();
    await page.waitForURL(destination);
    expect(referrers).toEqual([undefined]);
  });

  test('a page that comes back from the browser’s memory is not left blank', async ({ page }) => {
    await page.goto(find('help'));
    await page.evaluate(() => {
      document.documentElement.hidden = true;
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await expect(page.locator('h1')).toBeVisible();
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('the exit is a plain link that leaves', async ({ page }) => {
      await stubElsewhere(page);
      await page.goto(find('help'));
      await page.locator(EXIT).click();
      await page.waitForURL(destination);
    });
  });

  test('the exit stays in sight however far the reader has scrolled', async ({ page }) => {
    await page.setViewportSize(NARROW);
    await page.goto(find('help'));
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(page.locator(EXIT)).toBeInViewport();
  });

  test('the exit never hides the link that has the focus', async ({ page }) => {
    await page.setViewportSize(NARROW);
    await page.goto(find('help'));
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.locator('footer a').last().focus();
    const hidden: string[] = [];
    // Upwards, where the bar at the top of the window is in the way.
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Shift+Tab');
      const problem = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body || focused.closest('.skip')) return null;
        const { left, top, width, height } = focused.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return hit && (focused.contains(hit) || hit.contains(focused)) ? null : (focused.textContent ?? 'a link');
      });
      if (problem) hidden.push(problem);
    }
    expect(hidden).toEqual([]);
  });
}

/** Scrolls through a page and gathers the places where the exit is out of view or under something else. */
function findHidden(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const exit = document.querySelector<HTMLElement>('[data-exit]');
    if (!exit) return ['there is none'];
    const hidden: string[] = [];
    const end = document.documentElement.scrollHeight - innerHeight;
    for (let at = 0; at <= Math.max(end, 0) + 150; at += 150) {
      scrollTo(0, Math.min(at, end));
      const { left, top, right, bottom } = exit.getBoundingClientRect();
      const isInView = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (!isInView || !exit.contains(hit))
        hidden.push(`scrolled to ${Math.round(scrollY)}: ${hit?.tagName ?? 'nothing'} is there`);
    }
    return hidden;
  });
}

async function stubElsewhere(page: Page): Promise<void> {
  await page.route(/^https:/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><title>Elsewhere</title>' }),
  );
}
