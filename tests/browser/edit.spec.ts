/** A day of an editor in the screen of `npm run edit`, on a copy of the content. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { editedCopy, press, SLOW, save, state } from './editing.ts';

const FILE = 'facts/services/pe/linea-100.yaml';
const { dir, open, contents } = editedCopy();

test.beforeEach(({ page }) => open(page, FILE));

test('a value is corrected and taken back, and no other file or line changes', async ({ page }) => {
  const before = contents();
  await page.getByLabel(/lastResort$/).selectOption('Sí');
  await expect(state(page)).toHaveText('1 cambio sin guardar.', SLOW);
  await save(page).click();
  await expect(state(page)).toHaveText('Todo está guardado.', SLOW);
  const after = new Map(before).set(FILE, before.get(FILE)!.replace('lastResort: false', 'lastResort: true'));
  expect(contents()).toEqual(after);
  await press(page, 'Deshacer lo último guardado');
  await expect.poll(contents, SLOW).toEqual(before);
});

test('what the check stops stands beside its field, and nothing is saved', async ({ page }) => {
  const before = contents();
  const operator = page.getByLabel(/operator$/).first();
  await operator.fill('nobody-there');
  await expect(state(page)).toContainText('impiden guardar', SLOW);
  await expect(page.locator('.field', { has: operator }).locator('.found')).toContainText('nobody-there');
  await save(page).click();
  await expect(state(page)).toContainText('No se guardó', SLOW);
  expect(contents()).toEqual(before);
});

test('a change on the disk meanwhile is seen and not overwritten', async ({ page }) => {
  const path = join(dir, FILE);
  const before = readFileSync(path, 'utf8');
  const other = `${before}# Another hand.\n`;
  writeFileSync(path, other);
  await page.getByLabel(/lastResort$/).selectOption('Sí');
  await save(page).click();
  await expect(state(page)).toContainText('cambió en el disco', SLOW);
  expect(readFileSync(path, 'utf8')).toBe(other);
  writeFileSync(path, before);
});
