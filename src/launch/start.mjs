// @ts-check
import { closeSync, openSync, readSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findCause, KnownFailure } from './failures.mjs';
import { run, toolEnvironment, toolPath, WITH_COMPANION } from './program.mjs';

/**
 * `npm start`: builds the site, says what it made, and serves it until it is stopped.
 *
 * @param {{ root: string, port: number, words: import('./messages.mjs').Words }} options
 * @returns {Promise<number>} the exit code
 */
export async function start({ root, port, words }) {
  const astro = [...WITH_COMPANION, await toolPath(root, 'astro')];
  const options = { cwd: root, env: toolEnvironment({ ...process.env, OUT_DIR: 'dist' }) };
  console.log(words('building'));
  const began = performance.now();
  const { code, text } = await run(process.execPath, [...astro, 'build'], options);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (code !== 0 && findCause(text) === 'diskFull') throw new KnownFailure('diskFull');
  if (code !== 0) throw new KnownFailure('failed', { what: 'astro build', text });
  for (const line of findWarnings(text)) console.warn(line);
  const pages = await countPages(join(root, 'dist'));
  const total = pages.reduce((sum, [, count]) => sum + count, 0);
  console.log(words('built', { seconds, pages: pages.map(([lang, count]) => `${lang} ${count}`).join(', '), total }));
  const listen = (/** @type {string} */ said) => {
    // The path of the site's address too.
    const [, path] = new RegExp(`:${port}(/[\\w./-]*)`).exec(said) ?? [];
    if (path) console.log(words('address', { url: `http://localhost:${port}${path}` }));
  };
  const server = [...astro, 'preview', '--ignore-lock', '--port', String(port)];
  return (await run(process.execPath, server, { ...options, listen })).code;
}

/**
 * The lines of a build that went through and still has something to say.
 *
 * @param {string} text
 */
export function findWarnings(text) {
  return text.split('\n').filter((line) => /\[(WARN|ERROR)\]/.test(line));
}

/**
 * How many pages a built site has in each language, by the `lang` of each page, most pages first.
 * Pages that only send the reader on are not counted.
 *
 * @param {string} folder
 * @returns {Promise<[lang: string, pages: number][]>}
 */
export async function countPages(folder) {
  const names = await readdir(folder, { recursive: true });
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const name of names.filter((path) => path.endsWith('.html'))) {
    const lang = langOf(beginningOf(join(folder, name)));
    if (lang) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  return [...counts].sort(([a, pagesOfA], [b, pagesOfB]) => pagesOfB - pagesOfA || (a < b ? -1 : 1));
}

/** @param {string} path */
function beginningOf(path) {
  const file = openSync(path, 'r');
  const bytes = Buffer.alloc(2000);
  const length = readSync(file, bytes);
  closeSync(file);
  return bytes.toString('utf8', 0, length);
}

/**
 * The language of a page; null where it only sends the reader on, or is no whole page.
 *
 * @param {string} html its beginning
 */
export function langOf(html) {
  if (/<meta\s+http-equiv="refresh"/i.test(html)) return null;
  return /<html\b[^>]*?\slang="?([^\s">]+)/i.exec(html)?.[1] ?? null;
}
