// @ts-check
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { watchParents } from './parents.mjs';

/** @typedef {'show' | 'hold' | 'share' | ((text: string) => void)} Output */

/** Enough of the end of an output to find the cause of a failure in. */
const TAIL = 65_536;

/**
 * Runs a program to its end.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, output?: Output, shell?: boolean }} [options]
 *   `show` passes the output on as it comes, `hold` keeps it, `share` gives the program our own terminal; a function is
 *   given the output as it comes
 * @returns {Promise<{ code: number, text: string }>} `text` is the end of what it printed, or all of it with `hold`; empty
 *   with `share`. A program that a signal ended has code 1.
 */
export function run(file, args, { cwd, env = process.env, output = 'show', shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: withColours(env, output),
      shell,
      stdio: output === 'share' ? 'inherit' : ['inherit', 'pipe', 'pipe'],
    });
    let text = '';
    for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
      child[name]?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
        const words = process.stdout.isTTY ? chunk : stripVTControlCharacters(chunk);
        if (output === 'show') process[name].write(words);
        else if (typeof output === 'function') output(words);
        text = output === 'hold' ? text + chunk : (text + chunk).slice(-TAIL);
      });
    }
    const stop = endTogether(child);
    child.on('error', (error) => {
      stop();
      reject(error);
    });
    child.on('close', (code) => {
      stop();
      resolve({ code: code ?? 1, text });
    });
  });
}

/** Where Node keeps what it made of our files, by what they say, so that a command begins in half the time. */
const COMPILED = fileURLToPath(new URL('../../../node_modules/.compiled', import.meta.url));

/**
 * The environment for the tools: they find this very Node first, begin with what it compiled before, and Astro sends nothing home and
 * stays in the foreground.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(env) {
  const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...env,
    [path]: [dirname(process.execPath), env[path]].filter(Boolean).join(delimiter),
    NODE_COMPILE_CACHE: env.NODE_COMPILE_CACHE ?? COMPILED,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  };
}

/**
 * The script behind a tool's name, to be run by Node itself: `.bin/` holds shell scripts on Windows.
 *
 * @param {string} root
 * @param {string} name the package, or `package:command` where the command has another name
 */
export async function toolPath(root, name) {
  const [pack = name, command = pack.replace(/^.*\//, '')] = name.split(':');
  const folder = join(root, 'node_modules', pack);
  const { bin } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Tools that write into a pipe cannot see whether a terminal is at its end: tell them, unless the person has chosen.
 * Some do not listen, so what they write loses its colours on the way into a file as well.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {Output} output
 * @returns {NodeJS.ProcessEnv}
 */
function withColours(env, output) {
  if (output === 'share' || env.NO_COLOR !== undefined || env.FORCE_COLOR !== undefined) return env;
  return output !== 'hold' && process.stdout.isTTY ? { ...env, FORCE_COLOR: '1' } : { ...env, NO_COLOR: '1' };
}

/**
 * What Node is given before a tool or a script of ours, so that it ends when the launcher has ended.
 *
 * @type {readonly string[]}
 */
export const WITH_COMPANION = ['--import', new URL('companion.mjs', import.meta.url).href];

/**
 * Lets a child end before us. Ctrl+C reaches the whole group by itself; a signal sent to us alone is passed on. npm passes
 * none on: it ends, and leaves us alone, which means the same.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} to be called once the child has ended
 */
export function endTogether(child) {
  const wait = () => {};
  const pass = () => child.kill('SIGTERM');
  const unwatch = watchParents(pass, { isByNpm: true });
  process.on('SIGINT', wait).on('SIGTERM', pass).on('SIGHUP', pass);
  return () => {
    unwatch();
    process.off('SIGINT', wait).off('SIGTERM', pass).off('SIGHUP', pass);
  };
}
