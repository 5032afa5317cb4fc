// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findDiskFull, KnownFailure, ProgramFailure } from './failures.mjs';
import { countPages } from './pages.mjs';
import { endTogether, run, toolEnvironment, toolPath, WITH_COMPANION } from './program.mjs';

/**
 * `npm start`: builds the site, says what it made, and serves it until it is stopped.
 *
 * @param {{ root: string, port: number, words: import('./messages.mjs').Words }} options
 * @returns {Promise<number>} the exit code
 */
export async function start({ root, port, words }) {
  const astro = await toolPath(root, 'astro');
  const env = toolEnvironment({ ...process.env, OUT_DIR: 'dist' });
  console.log(words.building);
  const began = performance.now();
  const { code, text } = await run(process.execPath, [...WITH_COMPANION, astro, 'build'], {
    cwd: root,
    env,
    output: 'hold',
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (code !== 0) {
    const cause = findDiskFull(text);
    throw cause ? new KnownFailure(cause) : new ProgramFailure('astro build', text);
  }
  for (const line of findWarnings(text)) console.warn(line);
  const pages = await countPages(join(root, 'dist'));
  const total = pages.reduce((sum, [, count]) => sum + count, 0);
  console.log(words.built(seconds, pages.map(([lang, count]) => `${lang} ${count}`).join(', '), total));
  return serve({ root, astro, env, port, words });
}

/**
 * The lines of a build that went through and still has something to say.
 *
 * @param {string} text
 */
export function findWarnings(text) {
  return stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => /\[(WARN|ERROR)\]/.test(line));
}

/**
 * Serves the built folder, and prints the address once the server has said that it listens.
 *
 * @param {{ root: string, astro: string, env: NodeJS.ProcessEnv, port: number, words: import('./messages.mjs').Words }} options
 * @returns {Promise<number>}
 */
function serve({ root, astro, env, port, words }) {
  return new Promise((resolve, reject) => {
    const args = [...WITH_COMPANION, astro, 'preview', '--ignore-lock', '--port', String(port)];
    const server = spawn(process.execPath, args, { cwd: root, env, stdio: ['inherit', 'pipe', 'inherit'] });
    let heard = '';
    server.stdout.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
      const known = findAddress(heard);
      heard = (heard + chunk).slice(-10_000);
      const url = findAddress(heard);
      if (url && !known) console.log(`${words.address(url)}\n${words.stop}`);
    });
    const stop = endTogether(server);
    process.on('SIGINT', () => server.kill('SIGTERM'));
    server.on('error', (error) => {
      stop();
      reject(error);
    });
    server.on('close', (code) => {
      stop();
      resolve(code ?? 0);
    });
  });
}

/**
 * The address in what the server prints.
 *
 * @param {string} text
 */
export function findAddress(text) {
  return /https?:\/\/localhost:\d+\S*/.exec(stripVTControlCharacters(text))?.[0] ?? null;
}
