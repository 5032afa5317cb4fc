import { globSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Lets Astro read all of `content/` again once a schema is newer than what it kept. Astro keeps each file as its schema read it, and
 * reads it again only when the file or `content.config.ts` itself changes: a new field with a default would be absent.
 */
export function freshContent(): AstroIntegration {
  return {
    name: 'fresh-content',
    hooks: {
      'astro:config:setup': ({ command, config: { root, cacheDir }, logger }) => {
        if (command === 'preview') return;
        // The first is that of a build, the second that of `npm run dev`.
        const stores = [cacheDir, new URL('.astro/', root)].map((dir) =>
          fileURLToPath(new URL('data-store.json', dir)),
        );
        const forgotten = stores.filter((store) => forgetIfOlder(store, fileURLToPath(root)));
        if (forgotten.length > 0) logger.info('A schema has changed: all of the content is read again.');
      },
    },
  };
}

/** Deletes what was kept where it is older than a schema or the codes that schemas use; says whether it did. */
export function forgetIfOlder(store: string, root: string): boolean {
  const kept = writtenAt(store);
  if (kept === null) return false;
  const sources = globSync('src/{codes,domain,schemas}/**/*.ts', { cwd: root }).map((path) => `${root}/${path}`);
  if (!sources.some((path) => (writtenAt(path) ?? 0) > kept)) return false;
  rmSync(store);
  return true;
}

function writtenAt(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
