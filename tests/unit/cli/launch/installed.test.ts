import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isInstalled, isUpToDate } from '../../../../src/cli/launch/installed.mjs';

const astro = { version: '7.3.5', integrity: 'sha512-a' };
const vitest = { version: '5.1.1', integrity: 'sha512-v' };
const forMac = { version: '1.0.0', integrity: 'sha512-m', optional: true };
const asked = { dependencies: { astro: '7.3.5' }, devDependencies: { vitest: '5.1.1' } };

const manifest = { ...asked };
const lock = {
  packages: { '': asked, 'node_modules/astro': astro, 'node_modules/vitest': vitest, 'node_modules/for-mac': forMac },
};
const installed = { packages: { 'node_modules/astro': astro, 'node_modules/vitest': vitest } };

test('what the lock names is installed, apart from optional packages for other platforms', () => {
  expect(isUpToDate({ manifest, lock, installed })).toBe(true);
});

test.each([
  ['a package is missing', { packages: { 'node_modules/astro': astro } }],
  [
    'a package has another version',
    { packages: { ...installed.packages, 'node_modules/astro': { ...astro, version: '7.3.4' } } },
  ],
  [
    'a package has other contents',
    { packages: { ...installed.packages, 'node_modules/astro': { ...astro, integrity: 'x' } } },
  ],
  [
    'an optional package has another version',
    { packages: { ...installed.packages, 'node_modules/for-mac': { ...forMac, version: '0.9.0' } } },
  ],
])('it is out of date when %s', (_case, other) => {
  expect(isUpToDate({ manifest, lock, installed: other })).toBe(false);
});

test.each([
  ['dependency', { ...asked, dependencies: { astro: '7.4.0' } }],
  ['development dependency', { ...asked, devDependencies: {} }],
])('it is out of date when package.json asks for another %s than its lock', (_case, other) => {
  expect(isUpToDate({ manifest: other, lock, installed })).toBe(false);
});

test('the order in which package.json names its dependencies does not matter', () => {
  const two = { preact: '10.29.8', astro: '7.3.5' };
  const turned = { astro: '7.3.5', preact: '10.29.8' };
  const locked = { packages: { '': { dependencies: two } } };
  expect(isUpToDate({ manifest: { dependencies: turned }, lock: locked, installed: { packages: {} } })).toBe(true);
});

test('a clean clone is not installed; it is once npm has written its list, until a package loses its files', async () => {
  const root = await mkdtemp(join(tmpdir(), 'installed-'));
  await writeFile(join(root, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(root, 'package-lock.json'), JSON.stringify(lock));
  expect(await isInstalled(root)).toBe(false);
  await mkdir(join(root, 'node_modules'));
  expect(await isInstalled(root)).toBe(false);
  await writeFile(join(root, 'node_modules', '.package-lock.json'), JSON.stringify(installed));
  expect(await isInstalled(root)).toBe(false);
  for (const name of ['astro', 'vitest']) {
    await mkdir(join(root, 'node_modules', name));
    await writeFile(join(root, 'node_modules', name, 'package.json'), '{}');
  }
  expect(await isInstalled(root)).toBe(true);
  await writeFile(join(root, 'node_modules/astro/package.json'), '');
  expect(await isInstalled(root)).toBe(false);
  await rm(join(root, 'node_modules/astro'), { recursive: true });
  expect(await isInstalled(root)).toBe(false);
});

test('the packages of this very project are installed, which takes a moment to see', async () => {
  const began = performance.now();
  expect(await isInstalled(process.cwd())).toBe(true);
  expect(performance.now() - began).toBeLessThan(2000);
});

test('half a file from an interrupted installation counts as nothing', async () => {
  const root = await mkdtemp(join(tmpdir(), 'installed-'));
  await mkdir(join(root, 'node_modules'));
  await Promise.all(['package.json', 'package-lock.json'].map((name) => cp(name, join(root, name))));
  await writeFile(join(root, 'node_modules', '.package-lock.json'), '{ "packages": {');
  expect(await isInstalled(root)).toBe(false);
});
