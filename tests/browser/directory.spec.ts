import { expect, type Page, test } from '@playwright/test';
import { REAL } from '../dist/sites.ts';
import { findBarriers } from './checks/axe.ts';
import { NARROW, overflowOf, PHONE, sampleOf } from './sample.ts';

const { path } = sampleOf(REAL).find(({ kind, locale }) => kind === 'directory' && locale === 'es')!;

const box = (page: Page) => page.locator('#find');
const found = (page: Page) => page.locator('.finder__found > li');
const status = (page: Page) => page.locator('.finder [role="status"]');

/** Types word by word, as a person does, and waits for the answer. */
async function type(page: Page, words: string): Promise<void> {
  await box(page).pressSequentially(words);
  await expect(page.locator('.finder')).toHaveAttribute('data-ready', 'true');
}

test('finds a service while somebody types, with one slip and no accent', async ({ page }) => {
  await page.goto(path);
  await type(page, 'defensoris del pueblo');
  await expect(found(page).first().locator('h2 a')).toHaveAttribute('href', /\/defensoria-0800\/$/);
  await expect(found(page).first().locator('a[href^="tel:"]').first()).toBeVisible();
});

test('on a phone the first answer begins, with its number, in the first screen', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(path);
  await type(page, 'puno');
  await expect(found(page).first().locator('.dials').first()).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('what is typed stands in no address, no request, no storage and no title', async ({ page, context }) => {
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`),
  );
  await page.goto(path);
  const before = page.url();
  const history = await page.evaluate(() => window.history.length);
  await type(page, 'me quitaron el pasaporte en juliaca');
  await page.keyboard.press('Enter');
  await expect(found(page).first()).toBeVisible();
  expect(asked.join('\n')).not.toMatch(/quitaron|pasaporte|juliaca/i);
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => window.history.length)).toBe(history);
  expect(await page.title()).not.toMatch(/pasaporte/i);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test('fetches two files, the same for everybody, once the box is used', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => request.url().endsWith('.json') && files.push(request.url()));
  await page.goto(path);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  expect(files).toEqual([]);
  await type(page, 'puno');
  await box(page).fill('tacna');
  await expect(found(page).first()).toContainText(/tacna/i);
  // The services, and the words in which people say what happens to them.
  expect(files.map((file) => new URL(file).pathname.replace(/.*\//, '')).sort()).toEqual([
    'ayuda.json',
    'directorio.json',
  ]);
});

test('the emergency numbers are there before, during and after, and first where the words speak of danger', async ({
  page,
}) => {
  await page.goto(path);
  const emergency = page.locator('.finder__emergency a[href^="tel:"]');
  expect(await emergency.count()).toBeGreaterThan(2);
  await type(page, 'puno');
  expect(await emergency.count()).toBeGreaterThan(2);
  await box(page).fill('me pegan');
  const order = page.locator('.finder__emergency, .finder__found');
  await expect(order.first()).toHaveClass(/emergency/);
  await expect(found(page).first().locator('a[href^="tel:"]').first()).toHaveAttribute('href', 'tel:105');
});

test('words that find nothing lead to the emergency numbers and to other countries', async ({ page }) => {
  await page.goto(path);
  await type(page, 'xqzwk');
  await expect(found(page)).toHaveCount(0);
  await expect(page.locator('.finder__emergency a[href^="tel:"]').first()).toBeVisible();
  await expect(page.locator('.finder__emergency .ways a').first()).toHaveAttribute('href', /pais/);
});

test('works with the keyboard alone: type, walk to a number, clear with Escape', async ({ page }) => {
  await page.goto(path);
  await box(page).focus();
  await page.keyboard.type('cem juliaca');
  await expect(found(page).first()).toBeVisible();
  const stops: string[] = [];
  for (let i = 0; i < 4; i += 1) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement!.tagName),
    );
  }
  expect(stops[0]).toBe('BUTTON');
  expect(stops.some((stop) => stop.endsWith('/cem-juliaca-regular/'))).toBe(true);
  expect(stops.some((stop) => stop.startsWith('tel:'))).toBe(true);
  await box(page).focus();
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
  await expect(box(page)).toBeFocused();
  await expect(status(page)).toHaveText('');
  await page.keyboard.type('puno');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('');
  await expect(box(page)).toBeFocused();
});

test('says whether an office is open, by the clock of its own zone', async ({ page }) => {
  const states: string[] = [];
  // A Wednesday at ten in the morning in Lima, then at ten at night, for a reader whose own clock stands elsewhere.
  for (const instant of ['2026-11-25T15:00:00Z', '2026-11-26T03:00:00Z']) {
    await page.clock.setFixedTime(new Date(instant));
    await page.goto(path);
    await type(page, 'denuncias en línea del ministerio público');
    states.push(await found(page).first().locator('.facts').innerText());
  }
  expect(states[0]).toContain('Abierto ahora');
  expect(states[1]).toContain('Cerrado ahora');
});

test('shows many results in parts', async ({ page }) => {
  await page.goto(path);
  await type(page, 'perú');
  const first = await found(page).count();
  await page.locator('.finder__more').click();
  expect(await found(page).count()).toBeGreaterThan(first);
  // The button has gone: whoever goes on by keyboard goes on with the first of what it brought.
  await expect(found(page).nth(first).locator('a').first()).toBeFocused();
});

test('fits a narrow phone with its longest answers', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await page.goto(path);
  for (const words of ['trafficking victims', 'consulados', 'me pegan', 'xqzwk']) {
    await box(page).fill(words);
    await expect(status(page)).not.toHaveText('');
    expect(await overflowOf(page), words).toBe(0);
  }
});

test('axe finds nothing among the answers, with many, with danger and with none', async ({ page }) => {
  await page.goto(path);
  for (const words of ['puno', 'me pegan', 'xqzwk']) {
    await box(page).fill(words);
    await expect(page.locator('.finder')).toHaveAttribute('data-ready', 'true');
    expect(await findBarriers(page), words).toEqual([]);
  }
});

test('without script it is a page of ways and numbers', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(new URL(path, baseURL).href);
  await expect(box(page)).toHaveCount(0);
  expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(4);
  expect(await page.locator('main .ways a').count()).toBeGreaterThan(30);
});
