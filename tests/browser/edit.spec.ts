/** A day of an editor in the screen of `npm run edit`, on a copy of the content. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { startEditing } from '../../src/cli/edit.ts';
import { REAL } from '../dist/sites.ts';

const FILE = 'facts/services/pe/linea-100.yaml';
const SLOW = { timeout: 60_000 };
const folder = mkdtempSync(join(tmpdir(), 'day-'));
const dir = join(folder, 'content');
let editing: Awaited<ReturnType<typeof startEditing>>;

test.describe.configure({ mode: 'serial', timeout: 180_000 });

test.beforeAll(async () => {
  cpSync(REAL.contentDir, dir, { recursive: true });
  const drafts = join(folder, 'drafts');
  editing = await startEditing({ dir, drafts, lang: 'es', port: 0, today: '2026-12-02', print: () => undefined });
});

test.afterAll(async () => {
  await editing.close();
  rmSync(folder, { recursive: true, force: true });
});

test.beforeEach(async ({ page }) => {
  await page.goto(`${editing.address}#${FILE}`);
  await expect(state(page)).toHaveText('Todo está guardado.', SLOW);
});

test('a value is corrected and taken back, and no other file or line changes', async ({ page }) => {
  const before = contents();
  await page.getByLabel(/lastResort$/).selectOption('Sí');
  await expect(state(page)).toHaveText('1 cambio sin guardar.', SLOW);
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(state(page)).toHaveText('Todo está guardado.', SLOW);
  const after = new Map(before).set(FILE, before.get(FILE)!.replace('lastResort: false', 'lastResort: true'));
  expect(contents()).toEqual(after);
  await page.getByRole('button', { name: 'Deshacer lo último guardado' }).click();
  await expect.poll(contents, SLOW).toEqual(before);
});

test('what the check stops stands beside its field, and nothing is saved', async ({ page }) => {
  const before = contents();
  const operator = page.getByLabel(/operator$/).first();
  await operator.fill('nobody-there');
  await expect(state(page)).toContainText('impiden guardar', SLOW);
  await expect(page.locator('.field', { has: operator }).locator('.found')).toContainText('nobody-there');
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(state(page)).toContainText('No se guardó', SLOW);
  expect(contents()).toEqual(before);
});

test('a change on the disk meanwhile is seen and not overwritten', async ({ page }) => {
  const path = join(dir, FILE);
  const before = readFileSync(path, 'utf8');
  const other = `${before}# Another hand.\n`;
  writeFileSync(path, other);
  await page.getByLabel(/lastResort$/).selectOption('Sí');
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(state(page)).toContainText('cambió en el disco', SLOW);
  expect(readFileSync(path, 'utf8')).toBe(other);
  writeFileSync(path, before);
});

function state(page: Page) {
  return page.locator('.state');
}

/** Every file of the copy with its text. */
function contents(): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(dir.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}
