/** The screen of `npm run edit` on a copy of the content, for its tests. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { startEditing } from '../../src/cli/edit.ts';
import { REAL } from '../dist/sites.ts';

/** A check of the whole content, on a machine that does other things too. */
export const SLOW = { timeout: 90_000 };

/** The day on which the screen is used: one on which nothing in the content ages. */
export const TODAY = '2026-12-02';

/** Serves the screen for the tests of one file. */
export function editedCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'editing-'));
  const dir = join(folder, 'content');
  let editing: Awaited<ReturnType<typeof startEditing>>;
  test.describe.configure({ mode: 'serial', timeout: 300_000 });
  test.beforeAll(async () => {
    cpSync(REAL.contentDir, dir, { recursive: true });
    const drafts = join(folder, 'drafts');
    editing = await startEditing({ dir, drafts, lang: 'es', port: 0, today: TODAY, print: () => undefined });
  });
  test.afterAll(async () => {
    await editing.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    ...{ folder, dir },
    read: (file: string) => readFileSync(join(dir, file), 'utf8'),
    address: (file = '') => `${editing.address}#${file}`,
    /** Opens a file, and waits until the content has been checked. */
    open: async (page: Page, file: string) => {
      await page.goto(`${editing.address}#${file}`);
      await expect(state(page)).toHaveText('Todo está guardado.', SLOW);
    },
    /** Every file of the copy with its text. */
    contents: () => {
      const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
      const paths = files.map(({ parentPath, name }) => join(parentPath, name));
      return new Map(
        paths.map((path) => [path.slice(dir.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
      );
    },
  };
}

export const state = (page: Page) => page.locator('.state');
export const save = (page: Page) => page.getByRole('button', { name: 'Guardar', exact: true });
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
/** Saves what a source backs, as a slip that was mended. */
export const saveSlip = async (page: Page) => {
  await save(page).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /solo corregí un error/ })
    .click();
};
/** Opens a group or a list of the form by what stands on its line. */
export const unfold = (page: Page, text: RegExp) => page.locator('main summary', { hasText: text }).first().click();
