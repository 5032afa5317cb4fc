import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { compare } from '../domain/sorting.ts';
import { type AddressRules, BILL_OF_MATERIALS, hrefTo, LICENCES } from '../i18n/addresses.ts';
import { billOfMaterials } from '../launch/npm.mjs';
import { writeAt } from './write-at.ts';

/** What pages hold without a bundle: the loader of islands in the page itself, the search, and the serif of headings. */
const IN_PAGES = ['astro', 'pagefind', '@fontsource/noto-serif'];

/**
 * Writes the notices of every library whose code goes to readers into one file, and names that file in each script that holds such
 * code. Beside it goes the list of all packages that a build is made of, for those who look up known weaknesses.
 *
 * @returns the integration, to stand after what bundles elsewhere, and `add` for the notices of those bundles
 */
export function licences(rules: Pick<AddressRules, 'address'>) {
  const notices: Notice[] = [];
  const add = (found: readonly Notice[]) => void notices.push(...found);
  let bill: Promise<string> | undefined;
  const mark = `/*! ${hrefTo(LICENCES, rules)} */\n`;
  const integration: AstroIntegration = {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        bill = billOfMaterials(fileURLToPath(config.root));
        // An error is reported below, where the list is awaited.
        bill.catch(() => {});
        const forPages: Plugin = { ...bundleNotices(add, mark), applyToEnvironment: ({ name }) => name === 'client' };
        // Vite bundles web workers apart, and for browsers alone.
        updateConfig({ vite: { plugins: [forPages], worker: { plugins: () => [bundleNotices(add, mark)] } } });
      },
      'astro:build:done': async ({ dir }) => {
        writeAt(LICENCES, dir, formatNotices([...notices, ...IN_PAGES.map(noticeOf)]));
        if (bill) writeAt(BILL_OF_MATERIALS, dir, await bill);
      },
    },
  };
  return { integration, add };
}

/** What is said of a library whose code goes to readers. */
export interface Notice {
  name: string;
  version: string;
  /** SPDX. */
  identifier?: string;
  text?: string;
}

/** The notices as one text without a word of our own: name and version, licence, source, and the licence text. Each library once, by name. */
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
 * The notice of an installed library.
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

/** The notices of bundlers that put modules of their own into a bundle. */
export function addedBy(modules: readonly string[]): Notice[] {
  const added = ['rolldown', 'vite'].filter((name) => modules.some((id) => id.startsWith(`\0${name}/`)));
  return added.map(noticeOf);
}

/**
 * Collects the notices of what a bundle really holds: libraries, and what the bundlers put in.
 *
 * @param mark a comment before the code of each file that holds code of others
 */
export function bundleNotices(take: (notices: readonly Notice[]) => void, mark = ''): Plugin {
  return {
    name: 'bundle-notices',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
        const names = modules.flatMap((id) => /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
        take([...[...new Set(names)].map(noticeOf), ...addedBy(modules)]);
        const isOthers = (id: string) => id.startsWith('\0') || id.includes('/node_modules/');
        for (const file of chunks) if (file.moduleIds.some(isOthers)) file.code = mark + file.code;
      },
    },
  };
}
