import type { Plugin, Rolldown } from 'vite';
import { addedBy, type Notice, noticeOf } from './notices.ts';

const FILE = 'notices.json';

/**
 * Collects the notices of what the bundles for browsers really hold: Vite lists the libraries, this adds what the bundlers put in, and
 * takes the list out of the site again.
 *
 * @param isBrowsers whether a bundle, by the name of its environment, goes to browsers
 * @param take is given the notices of each
 * @param mark a comment before the code of each file that holds a library
 */
export function bundleNotices(
  isBrowsers: (environment: string) => boolean,
  take: (notices: readonly Notice[]) => void,
  mark = '',
): Plugin {
  return {
    name: 'bundle-notices',
    enforce: 'post',
    configEnvironment: (name) => (isBrowsers(name) ? { build: { license: { fileName: FILE } } } : null),
    applyToEnvironment: ({ name }) => isBrowsers(name),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const list = bundle[FILE];
        if (list?.type !== 'asset') throw new Error('Vite has not listed the licences.');
        const libraries: Notice[] = JSON.parse(String(list.source));
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        take([...libraries, ...addedBy(chunks.flatMap(({ moduleIds }) => moduleIds))]);
        delete bundle[FILE];
        markChunks(bundle, mark);
      },
    },
  };
}

/**
 * The same for the bundles of threads, which Vite makes apart and lists no libraries of.
 */
export function threadNotices(take: (notices: readonly Notice[]) => void, mark: string): Plugin {
  return {
    name: 'thread-notices',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
        const names = modules.flatMap((id) => /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
        take([...[...new Set(names)].map(noticeOf), ...addedBy(modules)]);
        markChunks(bundle, mark);
      },
    },
  };
}

function markChunks(bundle: Rolldown.OutputBundle, mark: string): void {
  for (const file of Object.values(bundle))
    if (file.type === 'chunk' && file.moduleIds.some(isOthers)) file.code = mark + file.code;
}

/** Is a module somebody else's? */
function isOthers(id: string): boolean {
  return id.startsWith('\0') || id.includes('/node_modules/');
}
