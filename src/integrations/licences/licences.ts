import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type AddressRules, BILL_OF_MATERIALS, hrefTo, LICENCES } from '../../i18n/addresses.ts';
import { billOfMaterials } from '../../launch/npm.mjs';
import { writeAt } from '../write-at.ts';
import { bundleNotices, formatNotices, type Notice, noticeOf } from './notices.ts';

/** What pages hold without a bundle: the loader of islands in the page itself, the search, and the serif of headings. */
const IN_PAGES = ['astro', 'pagefind', '@fontsource/noto-serif'];

/**
 * Writes the notices of all libraries whose code goes to readers into one file, and names that file in each script that holds some. Beside
 * it stands the list of all packages that a build is made of, for those who look up known weaknesses.
 *
 * @returns the integration, to stand after what bundles elsewhere, and `add` for the notices of that
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
        // What goes wrong is told where it is waited for.
        bill.catch(() => {});
        const plugins = [bundleNotices((environment) => environment === 'client', add, mark)];
        // Vite bundles threads apart, for browsers alone.
        updateConfig({ vite: { plugins, worker: { plugins: () => [bundleNotices(() => true, add, mark)] } } });
      },
      'astro:build:done': async ({ dir }) => {
        writeAt(LICENCES, dir, formatNotices([...notices, ...IN_PAGES.map(noticeOf)]));
        if (bill) writeAt(BILL_OF_MATERIALS, dir, await bill);
      },
    },
  };
  return { integration, add };
}
