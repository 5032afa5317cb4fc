import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { compare } from '../../domain/sorting.ts';

/** What is said of a library whose code goes to readers. */
export interface Notice {
  name: string;
  version: string;
  /** SPDX. */
  identifier?: string;
  text?: string;
}

/**
 * The notices as one text without a word of our own: name and version, licence, where its source is, and the licence itself.
 * Each library once, by name.
 */
export function formatNotices(notices: readonly Notice[]): string {
  const byName = new Map(notices.map((notice) => [`${notice.name} ${notice.version}`, notice]));
  return [...byName]
    .sort(([a], [b]) => compare(a, b))
    .map(([title, { name, version, identifier, text }]) =>
      [
        title,
        ...(identifier ? [identifier] : []),
        `https://www.npmjs.com/package/${name}/v/${version}`,
        ...(text ? ['', text.replaceAll('\r\n', '\n').trim()] : []),
        '',
      ].join('\n'),
    )
    .join(`\n${'-'.repeat(72)}\n\n`);
}

/**
 * The notice of an installed library that no bundle names.
 *
 * @throws where it is not installed
 */
export function noticeOf(name: string): Notice {
  const file = findPackageJSON(name, import.meta.url);
  if (!file) throw new Error(`${name} is not installed.`);
  const { version, license }: { version: string; license?: string } = JSON.parse(readFileSync(file, 'utf8'));
  const text = licenceFiles(dirname(file))
    .map((path) => readFileSync(path, 'utf8'))
    // A bundler lists what it is itself made of, which does not go into other bundles.
    .map((whole) => whole.replace(/^# Licenses of bundled .*/ms, '').trim())
    .join('\n\n');
  return { name, version, ...(license ? { identifier: license } : {}), ...(text ? { text } : {}) };
}

/** The licences in the folder of a library; some keep theirs in a folder of that name. */
function licenceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => /^(licen[cs]e|copying)/i.test(name))
    .flatMap((entry) => (entry.isFile() ? [join(folder, entry.name)] : licenceFiles(join(folder, entry.name))))
    .sort();
}

/** The libraries behind modules of a bundle that have no file: what the bundlers themselves add. */
export function addedBy(modules: readonly string[]): Notice[] {
  return Object.entries(ADDED).flatMap(([name, sign]) =>
    modules.some((id) => id.startsWith(sign)) ? [noticeOf(name)] : [],
  );
}

const ADDED = { rolldown: '\0rolldown/', vite: '\0vite/' };

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
