import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './browser/chromium.ts';
import { PATH } from './dist/sites.ts';
import { freePort } from './free-port.ts';
import { LEFT_OUT } from './run/left-to-all.ts';

/** The built folders under test. `tests/browser/country/` is for the made-up country, `path/` for it below a path, the rest for the real site. */
const SITES = [
  { name: 'site', folder: process.env.DIST ?? 'dist', path: '/', testMatch: '*.spec.ts' },
  { name: 'country', folder: 'dist-fixture', path: '/', testMatch: 'country/*.spec.ts' },
  { name: 'path', folder: PATH.dir, path: '/30julio/', testMatch: 'path/*.spec.ts' },
].filter(({ folder }) => existsSync(resolve(folder)));

// Workers read this file too; the environment carries the first answer over to them.
for (const { name } of SITES) process.env[portName(name)] ??= String(await freePort());
const { executablePath, env } = await findChromium();
const report = process.env.BROWSER_REPORT;

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results',
  // What is left to `npm test -- --all`.
  testIgnore: [...LEFT_OUT],
  fullyParallel: true,
  forbidOnly: Boolean(report),
  workers: availableParallelism(),
  timeout: 60_000,
  globalTimeout: 20 * 60_000,
  reporter: report ? [['dot'], ['json', { outputFile: report }]] : 'list',
  use: { launchOptions: { executablePath, args: CHROMIUM_ARGS, env: env as Record<string, string> } },
  projects: SITES.map(({ name, path, testMatch }) => ({
    name,
    testMatch: `browser/${testMatch}`,
    use: { baseURL: addressOf(name, path) },
  })),
  webServer: SITES.map(({ name, folder, path }) => ({
    command: `node tests/browser/serve.ts ${folder} ${process.env[portName(name)]} no-store ${path}`,
    cwd: resolve('.'),
    url: addressOf(name, path),
  })),
});

function addressOf(name: string, path: string): string {
  return `http://127.0.0.1:${process.env[portName(name)]}${path}`;
}

function portName(name: string): string {
  return `${name.toUpperCase()}_PORT`;
}
