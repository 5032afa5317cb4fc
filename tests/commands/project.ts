import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { prepareCountry } from '../fixtures/country/prepare.ts';

/** Where the made-up country lies in a copy; its weeks are those before its day. */
export const COUNTRY = { CONTENT_DIR: '.cache/commands-country', BUILD_DATE: '2027-07-01' };
const ACTIVITIES = 5;
/** The source language, and one from right to left: every build goes through all pages of each. */
const LOCALES = ['en', 'ar'];

/** The real site, which some commands look at, and which the tests have built before. */
export const BUILT_BEFORE = resolve('dist');

/** @throws where the real site is not built */
export function assertBuilt(): void {
  if (existsSync(BUILT_BEFORE)) return;
  throw new Error('dist/ is not built. Name the build too: npm test -- --only build,commands');
}

/** What was made here, or belongs to somebody else. */
const LEFT_OUT =
  /^(node_modules|\.git|\.astro|\.cache|dist.*|\..*\.building.*|test-results|playwright-report|coverage|reports)$/;

/**
 * A copy of the project, so that no command can touch the checkout. Packages are the checkout's own, by links; what tools
 * remember below `node_modules/` is the copy's.
 *
 * @param isWanted whether a file or folder, by its path, is copied
 */
export function copyProject(isWanted: (path: string) => boolean = () => true): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'commands-')));
  for (const name of readdirSync('.').filter((entry) => !LEFT_OUT.test(entry) && isWanted(entry))) {
    cpSync(name, join(root, name), { recursive: true, filter: (from) => isWanted(from.replaceAll('\\', '/')) });
  }
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => !OF_TOOLS.includes(entry))) {
    symlinkSync(realpathSync(join('node_modules', name)), join(root, 'node_modules', name));
  }
  return root;
}

/** A copy of the project with the made-up country in it. */
export function copyWithCountry(isWanted?: (path: string) => boolean): string {
  const root = copyProject(isWanted);
  prepareCountry(join(root, COUNTRY.CONTENT_DIR), ACTIVITIES, LOCALES);
  return root;
}

/** Takes a copy away; the packages behind its links stay. */
export async function removeProject(root: string): Promise<void> {
  await rm(root, { recursive: true, force: true });
}

const OF_TOOLS = ['.astro', '.compiled', '.vite', '.vite-temp', '.vitest'];
