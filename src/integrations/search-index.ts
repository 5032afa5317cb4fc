import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/**
 * One Pagefind bundle for each language, at `/pagefind/<locale>/`, of the pages that are really written in it (their main
 * part carries `data-pagefind-body`). Bundles apart, since a bundle searches with one language's rules: a page in a language
 * that is still growing loads its own and its fallback's, and shows both.
 */
export function searchIndex({
  locales,
  sourceLocale,
}: {
  locales: readonly string[];
  sourceLocale: string;
}): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = findPages(root).map((path) => ({ path, locale: localeOf(path, locales, sourceLocale) }));
        for (const locale of locales) {
          const own = pages.filter((page) => page.locale === locale).map(({ path }) => path);
          const count = await writeBundle(root, locale, own);
          if (count > 0) logger.info(`${locale}: ${count} pages`);
        }
        await pagefind.close();
      },
    },
  };
}

async function writeBundle(root: string, locale: string, paths: readonly string[]): Promise<number> {
  const files = paths.map((path) => ({ path, content: readFileSync(join(root, path), 'utf8') }));
  const indexed = files.filter(({ content }) => content.includes('data-pagefind-body'));
  if (indexed.length === 0) return 0;
  const { index, errors } = await pagefind.createIndex({ maxFragments: 200 });
  if (!index) throw new Error(errors.join('\n'));
  for (const { path, content } of indexed) {
    const added = await index.addHTMLFile({ url: `/${path.replace(/index\.html$/, '')}`, content });
    if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('\n')}`);
  }
  const written = await index.writeFiles({ outputPath: join(root, 'pagefind', locale) });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  return indexed.length;
}

/** Paths of all pages under a folder, with `/`, in order. */
function findPages(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function localeOf(path: string, locales: readonly string[], sourceLocale: string): string {
  const first = path.split('/')[0]!;
  return locales.includes(first) ? first : sourceLocale;
}
