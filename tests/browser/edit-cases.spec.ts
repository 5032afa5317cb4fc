/** Careless and hostile hands in the screen of `npm run edit`, on a copy of the content. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { REAL } from '../dist/sites.ts';
import { findBarriers } from './checks/axe.ts';
import { editedCopy, SLOW, save, saveSlip, state, unfold } from './editing.ts';

const POLICE = 'facts/services/pe/pnp-105.yaml';
const LINE = 'facts/services/pe/linea-100.yaml';
const HELP = 'pages/es/offer.mdx';
const { dir, open, read, address } = editedCopy();

test.afterEach(() => {
  for (const file of [POLICE, LINE, HELP]) writeFileSync(join(dir, file), original(file));
});

test('a number in a text, and a word in a title that gives a reader away, stop a save', async ({ page }) => {
  await open(page, HELP);
  const text = page.getByLabel('El texto', { exact: true });
  await text.fill(`${await text.inputValue()}\n\nLlama al 999 888 777.\n`);
  await page.getByLabel(/\btitle$/).fill('Si te explotan');
  await expect(state(page)).toContainText('impiden guardar', SLOW);
  await expect(page.locator('#body-found')).toContainText('999 888 777');
  await expect(page.locator('.found', { hasText: 'explotan' })).toBeVisible();
  await save(page).click();
  await expect(state(page)).toContainText('No se guardó', SLOW);
  expect(read(HELP)).toBe(original(HELP));
});

test('while what was typed is checked, what was found before is shown as old, by the label of its field', async ({
  page,
}) => {
  await open(page, LINE);
  const operator = page.getByLabel(/operator$/).first();
  const found = page.locator('.field', { has: operator }).locator('.found');
  await operator.fill('nobody-there');
  await expect(found.locator('strong').first()).toContainText('«Quién lo atiende» es', SLOW);
  await expect(found.first()).not.toContainText('Revisando…', SLOW);
  await operator.fill('nobody-here');
  await expect(found).toContainText('Revisando…');
  await expect(found.locator('strong').first()).toContainText('nobody-there');
  await expect(found.locator('strong').first()).toContainText('nobody-here', SLOW);
});

test('quotes, signs, emoji, Arabic and the end of a script are kept as they were typed', async ({ page }) => {
  const typed = `"L": 'a' # - {b} </script><b> 👩🏽‍🚒 العربية`;
  await open(page, LINE);
  await unfold(page, /name Línea 100/);
  await page
    .getByLabel(/\btext$/)
    .first()
    .fill(typed);
  await saveSlip(page);
  await expect(state(page)).toContainText('Todo está guardado.', SLOW);
  expect(parse(read(LINE))).toEqual({ ...parse(original(LINE)), name: { ...parse(original(LINE)).name, text: typed } });
  await page.reload();
  await expect(page.locator('main summary', { hasText: `name ${typed}` })).toBeVisible(SLOW);
});

test('what is typed while a save is under way stays, and is not saved yet', async ({ page }) => {
  await open(page, LINE);
  await page.getByLabel(/lastResort$/).selectOption('Sí');
  await page.route('**/api/save', async (route) => {
    const response = await route.fetch();
    await page.getByLabel(/confidence$/).selectOption('low');
    await route.fulfill({ response });
  });
  await save(page).click();
  await expect(state(page)).toContainText('1 cambio sin guardar', SLOW);
  await expect(page.getByLabel(/confidence$/)).toHaveValue('low');
  expect(parse(read(LINE))).toMatchObject({ lastResort: true, confidence: parse(original(LINE)).confidence });
});

test('of two windows the second is told, and nothing of the first is lost', async ({ page, context }) => {
  const second = await context.newPage();
  await open(page, LINE);
  await open(second, LINE);
  await page.getByLabel(/lastResort$/).selectOption('Sí');
  await save(page).click();
  await expect(state(page)).toContainText('Todo está guardado.', SLOW);
  await second.getByLabel(/cost$/).selectOption('paid');
  await save(second).click();
  await expect(state(second)).toContainText('cambió en el disco', SLOW);
  await expect(second.getByLabel(/cost$/)).toHaveValue('paid');
  expect(parse(read(LINE))).toMatchObject({ lastResort: true, cost: parse(original(LINE)).cost });
});

test('an address is followed, but not away from what is not saved', async ({ page }) => {
  await open(page, LINE);
  await page.getByLabel(/lastResort$/).selectOption('Sí');
  page.once('dialog', (dialog) => dialog.dismiss());
  await page.goto(address(POLICE));
  await expect(page).toHaveURL(new RegExp(`${LINE}$`));
  await expect(page.getByLabel(/lastResort$/)).toHaveValue('Sí');
  page.once('dialog', (dialog) => dialog.accept());
  await page.goto(address(POLICE));
  await expect(page.locator('main h2')).toHaveText('Central 105', SLOW);
});

test('what is added to a long list opens where somebody goes on typing, and is found by its name', async ({ page }) => {
  await open(page, 'facts/sources.yaml');
  await unfold(page, /^sources/);
  await page.getByLabel('Nombre de lo que se añade').fill('an-invented-source');
  await page.locator('main').getByRole('button', { name: 'Añadir', exact: true }).click();
  const entry = page.locator('details', { has: page.locator('summary', { hasText: 'an-invented-source' }) }).last();
  await expect(entry.locator('input, textarea, select').first()).toBeFocused();
  await expect(entry).toBeInViewport();
  await entry
    .getByLabel(/ facts$/)
    .or(entry.locator('summary', { hasText: 'facts' }))
    .last()
    .click();
  await entry.getByRole('button', { name: 'Añadir', exact: true }).click();
  await expect(entry.locator('.items input, .items select, .items textarea').first()).toBeFocused();
  await page.getByLabel(/^Buscar entre/).fill('an-invented-source');
  await expect(entry).toBeVisible();
});

test('with the keyboard alone a line is sought, changed and saved', async ({ page }) => {
  await page.goto(address());
  await page.getByLabel('Buscar por título').focus(SLOW);
  await page.keyboard.type('Línea 100');
  const found = page.getByRole('button', { name: /^Línea 100/ });
  for (let steps = 0; steps < 6 && !(await isFocused(found.first())); steps++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const last = page.getByLabel(/lastResort$/);
  await expect(last).toBeVisible(SLOW);
  for (let steps = 0; steps < 60 && !(await isFocused(last)); steps++) await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  // With the lock of capitals.
  await page.keyboard.press('Control+S');
  const meant = original(LINE).replace('lastResort: false', 'lastResort: true');
  await expect.poll(() => read(LINE), SLOW).toBe(meant);
});

test('at the width of a phone and of a laptop nothing is cut, and no barrier is found', async ({ page }) => {
  await open(page, LINE);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.getByRole('button', { name: 'Confirmar una línea' }).click();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Volver' }).click();
  }
  expect(await findBarriers(page)).toEqual([]);
});

const isFocused = (place: ReturnType<Page['locator']>) => place.evaluate((one) => one === document.activeElement);
const original = (file: string) => readFileSync(join(REAL.contentDir, file), 'utf8');
