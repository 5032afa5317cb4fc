// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

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
    const lang = langOf(await readFile(join(folder, name), 'utf8'));
    if (lang) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  return [...counts].sort(([a, pagesOfA], [b, pagesOfB]) => pagesOfB - pagesOfA || (a < b ? -1 : 1));
}

/**
 * The language of a page; null where it only sends the reader on, or is no whole page.
 *
 * @param {string} html
 */
export function langOf(html) {
  const beginning = html.slice(0, 2000);
  if (/<meta\s+http-equiv="refresh"/i.test(beginning)) return null;
  return /<html\b[^>]*?\slang="?([^\s">]+)/i.exec(beginning)?.[1] ?? null;
}
