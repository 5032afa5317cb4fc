import { type BrowserContext, expect, type Page, test } from '@playwright/test';
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

  test('the exit empties the page at once, says so, and leaves nothing of it though the other side never answers', async ({
    page,
  }) => {
    // Nothing comes, and the driver does not wait for it either.
    await page.route(destination, (route) => route.fulfill({ status: 204 }));
    await page.goto(find('search'));
    const title = await page.title();
    await page.locator(EXIT).click();
    await expect(page.locator(LEFT)).toBeVisible();
    expect(await shownIn(page)).toBe(await page.locator(LEFT).innerText());
    expect(await page.title()).toBe(await page.locator(LEFT).innerText());
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator(LEFT)).toHaveText('');
    expect(await page.title()).toBe(title);
  });

  for (const [press, options] of Object.entries(FOR_A_NEW_TAB))
    test(`the exit opens a new tab by ${press}, and empties and leaves the page behind it too`, async ({
      page,
      context,
    }) => {
      await stubElsewhere(page);
      await context.route(destination, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
      );
      await page.goto('/');
      await page.goto(find('help'));
      const tabs = await tabsOf(context);
      const before = await tabs();
      await page.locator(EXIT).click(options);
      await expect.poll(tabs).toHaveLength(before.length + 1);
      await page.waitForURL(destination);
      expect((await tabs()).filter((url) => url.endsWith(find('help')))).toEqual([]);
      await page.goBack();
      expect(new URL(page.url()).pathname).toBe('/');
    });

  test('Shift, three times with nothing between, is the exit too, but not for who types', async ({ page }) => {
    await stubElsewhere(page);
    await page.goto(find('search'));
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press('Shift', 'Shift');
    await expect(page.locator(LEFT)).toContainText('1');
    await press('Tab', 'Shift', 'Shift+Tab', 'Shift');
    await page.locator('#q').focus();
    await press('Shift', 'Shift', 'Shift', 'Shift');
    await expect(page.locator(LEFT)).toHaveText('');
    expect(new URL(page.url()).pathname).toBe(find('search'));
    await page.locator(EXIT).focus();
    await press('Shift', 'Shift', 'Shift');
    await page.waitForURL(destination);
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

/** What stands there once the page is emptied. */
const LEFT = '[data-left]';

const FOR_A_NEW_TAB = {
  'the middle button': { button: 'middle' },
  Control: { modifiers: ['ControlOrMeta'] },
  Shift: { modifiers: ['Shift'] },
} satisfies Record<string, Parameters<ReturnType<Page['locator']>['click']>[0]>;

/** The addresses of all tabs as the browser itself lists them; the driver now and then never hears of one that a link has opened. */
async function tabsOf(context: BrowserContext): Promise<() => Promise<string[]>> {
  const session = await context.browser()!.newBrowserCDPSession();
  return async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ type }) => type === 'page').map(({ url }) => url);
  };
}

/** Every word that can be seen or is read aloud. */
function shownIn(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText.trim());
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
