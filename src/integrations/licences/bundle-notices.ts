import type { Plugin } from 'vite';
import { addedBy, type Notice, noticeOf } from './notices.ts';

/**
 * Collects the notices of what the bundles for browsers really hold: of libraries, and of what the bundlers put in.
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
    applyToEnvironment: ({ name }) => isBrowsers(name),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
        const names = modules.flatMap((id) => /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
        take([...[...new Set(names)].map(noticeOf), ...addedBy(modules)]);
        for (const file of chunks) if (file.moduleIds.some(isOthers)) file.code = mark + file.code;
      },
    },
  };
}

/** Is a module somebody else's? */
function isOthers(id: string): boolean {
  return id.startsWith('\0') || id.includes('/node_modules/');
}
