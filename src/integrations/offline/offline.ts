import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { placeOf } from '../../i18n/addresses.ts';
import type { Notice } from '../licences/notices.ts';
import { writeAt } from '../write-at.ts';
import { builtSite } from './built-site.ts';
import { noteSources } from './bundle-islands.ts';
import { type OfflineRules, offlineFiles } from './files.ts';
import { withSizes } from './offers.ts';

/**
 * Makes, from the built pages of the classroom, what works without internet: for each language one archive of everything, and one
 * file of each lesson and each quiz. Then writes beside each offer how heavy its file is.
 *
 * @param tell is given the notices of the libraries in the scripts
 */
export function offline(rules: OfflineRules, tell: (notices: readonly Notice[]) => void): AstroIntegration {
  const sources = new Map<string, string>();
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [noteSources(sources, rules)] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const begun = performance.now();
        const site = builtSite(fileURLToPath(dir), rules);
        const { files, notices } = await offlineFiles(site, rules, sources);
        tell(notices);
        for (const [address, bytes] of files) writeAt(placeOf(address, rules), dir, bytes);
        for (const [page, html] of withSizes(site, files, rules))
          writeAt(`${placeOf(page, rules)}index.html`, dir, html);
        logger.info(`${files.size} files, ${Math.round(performance.now() - begun)} ms`);
      },
    },
  };
}
