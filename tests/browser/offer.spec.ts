import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { REAL } from '../dist/sites.ts';
import { EXIT, sampleOf, sourceSampleOf } from './sample.ts';

const { path } = sourceSampleOf(REAL).find(({ kind }) => kind === 'offer')!;
const ASKS = '[data-ask]';

test('the offer check ties a knot for each answer and ends in what to ask, with no points', async ({ page }) => {
  await page.goto(path);
  const asks = page.locator(ASKS);
  const total = await asks.count();
  await expect(page.locator('.knot')).toHaveCount(total);
  // The first is answered "no", the last "I do not know", the others "yes".
  for (let i = 0; i < total; i++) {
    await expect(page.locator('.knot--tied')).toHaveCount(i);
    await asks
      .nth(i)
      .locator('label')
      .nth(i === 0 ? 1 : i === total - 1 ? 2 : 0)
      .click();
  }
  await expect(page.locator('.knot--no')).toHaveCount(1);
  await expect(page.locator('.knot--unsure')).toHaveCount(1);
  const end = page.locator('.offer__end');
  await expect(end.locator('.ways a')).toHaveCount(2);
  await expect(end.locator('pre')).toContainText(await end.locator('.ways a').first().innerText());
  // When not to go on, and whom to call, comes before the questions.
  await expect(end.locator('a').first()).toHaveAttribute('href', '#next');
  // The age below which an adult comes first is no point.
  expect((await end.innerText()).replace('18', '')).not.toMatch(/\d/);
});

test('three answers have three shapes', async ({ page }) => {
  await page.goto(path);
  const looks = await page
    .locator(ASKS)
    .first()
    .locator('input')
    .evaluateAll((inputs) =>
      inputs.map((input) => {
        const { borderStartStartRadius, rotate } = getComputedStyle(input);
        return `${borderStartStartRadius} ${rotate}`;
      }),
    );
  expect(new Set(looks).size).toBe(3);
});

test('the name of an answer stands at the height of its sign', async ({ page }) => {
  await page.goto(path);
  const apart = await page
    .locator(`${ASKS} label`)
    .first()
    .evaluate((label) => {
      const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
      const words = document.createRange();
      words.selectNodeContents(label);
      words.setStartAfter(label.firstElementChild ?? label);
      return Math.abs(middle(words.getBoundingClientRect()) - middle(label.getBoundingClientRect()));
    });
  expect(apart).toBeLessThan(2);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test('one question stands on the screen, and the focus goes along', async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.knots')).toBeVisible();
    const total = await page.locator(ASKS).count();
    // What it takes apart stands on the first screen, whole, and the first question below it, before any button.
    const example = (await page.locator('.advert').boundingBox())!;
    expect(example.y + example.height).toBeLessThan(800);
    await expect(page.locator(ASKS).first()).toBeVisible();
    await expect(page.locator(`${ASKS}:visible`)).toHaveCount(1);
    const forward = page.locator('.steps button').last();
    for (let i = 1; i < total; i++) {
      await forward.click();
      await expect(page.locator('.advert')).toBeHidden();
      await expect(page.locator(`${ASKS}:visible`)).toHaveCount(1);
      await expect(page.locator('section[data-now] h2')).toBeFocused();
    }
    await forward.click();
    await expect(page.locator('.offer__end h2')).toBeFocused();
    await expect(page.locator('.offer__end .ways a')).toHaveCount(total);
    await page.locator('.offer__end .ways a').nth(2).click();
    await expect(page.locator(ASKS).nth(2)).toBeVisible();
  });

  test('how many questions are answered is said in one line', async ({ page }) => {
    await page.goto(path);
    const lines = await page.locator('.knots [role=status]').evaluate((status) => {
      const words = document.createRange();
      words.selectNodeContents(status);
      return words.getClientRects().length;
    });
    expect(lines).toBe(1);
  });
});

test('the offer check needs no mouse', async ({ page }) => {
  await page.goto(path);
  await expect(page.locator('.knots')).toBeVisible();
  await page.locator(`${ASKS} input`).first().focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.knot--tied')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(`${ASKS} input`).nth(1)).toBeChecked();
  // Enter in a group of answers sends nothing.
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).search).toBe('');
});

test('the offer check stores nothing, sends nothing and forgets when the page is left', async ({ page, context }) => {
  await page.goto(path);
  await expect(page.locator('.knots')).toBeVisible();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  for (const ask of await page.locator(ASKS).all()) await ask.locator('label').first().click();
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  expect(kept).toEqual([0, 0, '']);
  expect(await context.cookies()).toEqual([]);
  expect(sent).toEqual([]);
  await page.goto('/');
  await page.goBack();
  await expect(page.locator('.knots')).toBeVisible();
  await expect(page.locator(`${ASKS} input:checked`)).toHaveCount(0);
});

test('its card is saved as a picture of 1080 by 1350 under the policy of the site, and asks for nothing', async ({
  page,
}) => {
  await page.goto(path);
  const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
  expect(policy).not.toContain('blob:');
  for (const ask of await page.locator(ASKS).all()) await ask.locator('label').nth(1).click();
  const sent: string[] = [];
  page.on('request', (request) => /^https?:/.test(request.url()) && sent.push(request.url()));
  const saving = page.waitForEvent('download');
  await page.locator('.offer__card button').first().click();
  const bytes = readFileSync(await (await saving).path());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1080, 1350]);
  expect(sent).toEqual([]);
});

for (const { locale, path: there } of sampleOf(REAL).filter(({ kind }) => kind === 'offer'))
  test(`in ${locale} the card has room for all questions and for one, and nothing that leaves with it tells an answer`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const seen: Seen = { drawn: [], shared: [] };
      const write = CanvasRenderingContext2D.prototype.fillText;
      CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
        const { width, actualBoundingBoxDescent } = this.measureText(text);
        seen.drawn.push({ text, end: x + width, top: y, bottom: y + actualBoundingBoxDescent });
        write.call(this, text, x, y);
      };
      navigator.canShare = () => true;
      navigator.share = async ({ files = [], ...words } = {}) => {
        seen.shared.push(...files.map(({ name }) => name), ...Object.values(words));
        throw new DOMException('closed', 'AbortError');
      };
      Object.assign(window, { seen });
    });
    const around: string[] = [];
    // "No" to every question, then "yes" to all but the first.
    for (const [first, others] of [
      [1, 1],
      [2, 0],
    ] as const) {
      await page.goto(there);
      await expect(page.locator('.knots')).toBeVisible();
      for (const [i, ask] of (await page.locator(ASKS).all()).entries())
        await ask
          .locator('label')
          .nth(i === 0 ? first : others)
          .click();
      await page.locator('.offer__card button').last().click();
      const { drawn, shared } = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
      const asked = (await page.locator('.offer__end .ways a').allTextContents()).join(' ');
      const written = drawn.map(({ text }) => text).join(' ');
      expect(written.endsWith(asked)).toBe(true);
      around.push(`${written.replace(asked, '')}${shared} ${await page.locator('.offer__card').innerText()}`);
      expect(shared).toHaveLength(1);
      const lines = drawn.toSorted((one, other) => one.top - other.top);
      const cut = lines.filter(({ end, bottom }, i) => end > 1080 || bottom > (lines[i + 1]?.top ?? 1350));
      expect(cut).toEqual([]);
    }
    expect(around[0]).toBe(around[1]);
  });

test('the offer check has the quick exit', async ({ page }) => {
  await page.goto(path);
  await expect(page.locator(EXIT)).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the offer check is a whole sheet: every question, its answers, what to ask and whom to call', async ({
    page,
  }) => {
    await page.goto(path);
    expect(await page.locator(`${ASKS} input`).count()).toBe((await page.locator(ASKS).count()) * 3);
    await expect(page.locator('#next a[href^="tel:"]').first()).toBeVisible();
    await expect(page.locator('.knots')).toHaveCount(0);
  });
});

/** What is written on the card, in its order, and what was handed to the menu for sharing. */
interface Seen {
  drawn: { text: string; end: number; top: number; bottom: number }[];
  shared: string[];
}
