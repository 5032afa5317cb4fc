import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isInstalled } from '../../../src/launch/npm.mjs';

const astro = { version: '7.3.5', integrity: 'sha512-a' };
const vitest = { version: '5.1.1', integrity: 'sha512-v', dev: true };
const forMac = { version: '1.0.0', integrity: 'sha512-m', optional: true };
const lock = { '': {}, 'node_modules/astro': astro, 'node_modules/vitest': vitest, 'node_modules/for-mac': forMac };
const lean = { 'node_modules/astro': astro };
const own = { 'node_modules/astro': astro, 'node_modules/vitest': vitest };

/** A project whose packages are there, with the list that npm keeps of them. */
async function projectWith(installed: object): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'installed-'));
  const files = {
    'package-lock.json': JSON.stringify({ packages: lock }),
    'node_modules/.package-lock.json': JSON.stringify({ packages: installed }),
    ...Object.fromEntries(Object.keys(installed).map((path) => [`${path}/package.json`, '{}'])),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

test('what the lock names is installed, apart from optional packages for other platforms', async () => {
  expect(await isInstalled(await projectWith(own), true)).toBe(true);
});

test('who only builds and serves needs no development packages, and every other one', async () => {
  expect(await isInstalled(await projectWith(lean), false)).toBe(true);
  expect(await isInstalled(await projectWith({ 'node_modules/vitest': vitest }), false)).toBe(false);
});

test.each([
  ['a package is missing', lean],
  ['a package has another version', { ...own, 'node_modules/astro': { ...astro, version: '7.3.4' } }],
  ['a package has other contents', { ...own, 'node_modules/astro': { ...astro, integrity: 'x' } }],
  ['an optional package has another version', { ...own, 'node_modules/for-mac': { ...forMac, version: '0.9.0' } }],
])('it is out of date when %s', async (_case, installed) => {
  expect(await isInstalled(await projectWith(installed), true)).toBe(false);
});

test('a clean clone is not installed, nor what an interrupted installation left, nor a package that lost its files', async () => {
  const root = await projectWith(own);
  await rm(join(root, 'node_modules/astro'), { recursive: true });
  expect(await isInstalled(root, true)).toBe(false);
  await writeFile(join(root, 'node_modules/.package-lock.json'), '{ "packages": {');
  expect(await isInstalled(root, true)).toBe(false);
  await rm(join(root, 'node_modules'), { recursive: true });
  expect(await isInstalled(root, true)).toBe(false);
});

test('the packages of this very project are installed', async () => {
  expect(await isInstalled(process.cwd(), true)).toBe(true);
});
