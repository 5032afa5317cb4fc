import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { BundleOrder } from './search-bundle.ts';

/** Languages at a time: each holds its whole index in memory. */
const AT_ONCE = 3;

/**
 * One Pagefind bundle for each language, at `/pagefind/<locale>/`, of the pages that are really written in it (their main part carries
 * `data-pagefind-body`). A bundle searches by the rules of one language; a page in a language that is still growing loads its own and
 * its fallback's, and shows both.
 *
 * Add the first integration where no page changes any more, and the second at the end: what stands between them runs meanwhile.
 */
export function searchIndex(
  locales: readonly string[],
  sourceLocale: string,
): [begins: AstroIntegration, ends: AstroIntegration] {
  let written: Promise<void> = Promise.resolve();
  return [
    {
      name: 'search-index-begins',
      hooks: {
        'astro:build:done': ({ dir, logger }) => {
          const root = fileURLToPath(dir);
          const pages = Map.groupBy(findPages(root), (path) => {
            const first = path.replace(/\/.*$/s, '');
            return locales.includes(first) ? first : sourceLocale;
          });
          // Whoever is free takes the next language.
          const waiting = locales.values();
          const work = async () => {
            for (const locale of waiting) {
              const order = { root, out: join(root, 'pagefind', locale), paths: pages.get(locale) ?? [] };
              const count = await writeBundle(order);
              if (count > 0) logger.info(`${locale}: ${count} pages`);
            }
          };
          written = Promise.all(Array.from({ length: AT_ONCE }, work)).then(() => {});
          // An error is reported by the second, which awaits it.
          written.catch(() => {});
        },
      },
    },
    {
      name: 'search-index',
      hooks: {
        'astro:build:done': () => written,
      },
    },
  ];
}

/** Writes one language's bundle, in a thread with a Pagefind of its own; gives how many pages it holds. */
function writeBundle(order: BundleOrder): Promise<number> {
  const thread = new Worker(new URL('./search-bundle.ts', import.meta.url), { workerData: order });
  return new Promise((done, fail) => {
    thread.once('message', done);
    thread.once('error', fail);
    // After one of these it changes nothing.
    thread.once('exit', (code) => fail(new Error(`The search index ended early (${code}).`)));
  });
}

/** Paths of all pages under a folder, with `/`, in order. */
function findPages(root: string): string[] {
  return globSync('**/*.html', { cwd: root })
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
}
