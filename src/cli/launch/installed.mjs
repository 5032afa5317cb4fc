// @ts-check
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage & { dependencies?: object, devDependencies?: object }> }} Lock
 * @typedef {{ dependencies?: object, devDependencies?: object }} Manifest
 */

/**
 * Does `node_modules` hold what the lock asks for? npm keeps its own list of what it installed, written last, so an
 * installation that broke off counts as none. So does one of which a package was taken away since, or copied without its
 * files: each must have its manifest. Missing files and unreadable ones mean "no".
 *
 * @param {string} root the folder with package.json
 */
export async function isInstalled(root) {
  const [manifest, lock, installed] = await Promise.all(
    ['package.json', 'package-lock.json', join('node_modules', '.package-lock.json')].map((path) =>
      readJson(join(root, path)),
    ),
  );
  if (!manifest || !lock || !installed || !isUpToDate({ manifest, lock, installed })) return false;
  const paths = Object.keys(installed.packages);
  return (await Promise.all(paths.map((path) => hasManifest(join(root, path))))).every(Boolean);
}

/** @param {string} folder */
async function hasManifest(folder) {
  const file = await stat(join(folder, 'package.json')).catch(() => null);
  return file !== null && file.size > 0;
}

/**
 * Is every package of the lock installed in the same version? A package that is optional may be missing, since those for
 * other platforms never arrive. A manifest that asks for something else than its lock is not up to date either.
 *
 * @param {{ manifest: Manifest, lock: Lock, installed: Lock }} files
 */
export function isUpToDate({ manifest, lock, installed }) {
  const asked = lock.packages[''] ?? {};
  if (!isSame(manifest.dependencies, asked.dependencies)) return false;
  if (!isSame(manifest.devDependencies, asked.devDependencies)) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    if (!found) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/**
 * @param {object} [one]
 * @param {object} [other]
 */
function isSame(one = {}, other = {}) {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}

/** @param {string} path */
async function readJson(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
