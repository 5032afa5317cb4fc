// @ts-check
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** What Node is given before a tool or a script of ours, so that it ends when the launcher has ended. */
export const WITH_COMPANION = ['--import', new URL('companion.mjs', import.meta.url).href];

/** Where Node keeps what it made of our files, by what they say, so that a command begins in half the time. */
const COMPILED = new URL('../../node_modules/.compiled', import.meta.url);

/** What a program may take to end after Ctrl+C, in milliseconds. */
const GRACE = 3000;

/**
 * Runs a program to its end.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, listen?: 'share' | ((text: string) => void), shell?: boolean }} [options]
 *   `share` gives the program our own terminal; a function is given what it prints as it comes
 * @returns {Promise<{ code: number, text: string }>} `text` is what it printed, without colours; empty with `share`. A program that a
 *   signal ended has code 1.
 */
export function run(file, args, { cwd, env = process.env, listen, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: listen === 'share' ? env : { ...env, NO_COLOR: '1', FORCE_COLOR: undefined },
      shell,
      stdio: listen === 'share' ? 'inherit' : ['inherit', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
        // Some tools do not listen.
        const words = stripVTControlCharacters(chunk);
        if (typeof listen === 'function') listen(words);
        text += words;
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

/**
 * Lets a child end before us. Ctrl+C reaches the whole group by itself, and what does not heed it is ended a moment later; a signal
 * sent to us alone is passed on.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} to be called once the child has ended
 */
function endTogether(child) {
  const pass = () => child.kill('SIGTERM');
  const wait = () => setTimeout(pass, GRACE).unref();
  process.on('SIGINT', wait).on('SIGTERM', pass).on('SIGHUP', pass);
  return () => process.off('SIGINT', wait).off('SIGTERM', pass).off('SIGHUP', pass);
}

/**
 * The environment for the tools: they find this very Node first, begin with what it compiled before, have room for what lives shortly
 * (16 MB are cleared over and over in a build), and Astro sends nothing home and stays in the foreground.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(env) {
  const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...env,
    [path]: [dirname(process.execPath), env[path]].filter(Boolean).join(delimiter),
    NODE_COMPILE_CACHE: env.NODE_COMPILE_CACHE ?? fileURLToPath(COMPILED),
    NODE_OPTIONS: ['--max-semi-space-size=32', env.NODE_OPTIONS].filter(Boolean).join(' '),
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  };
}

/**
 * What Node is given for a program: the file of a script of ours or of a tool, and its words.
 *
 * @param {string} root
 * @param {string} program
 */
export async function fileAndWords(root, program) {
  const [name = '', ...words] = program.split(' ');
  return [/^(src|tests)\//.test(name) ? join(root, name) : await toolPath(root, name), ...words];
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
 * Lets a program go on to its own end, with its own exit code, where nobody reads any more what it prints: `npm run … | head`.
 * What it was to write is written all the same; only its words are lost.
 */
export function keepQuietWithoutReader() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
