import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { MOST_BYTES } from '../../domain/classroom/offline.ts';
import { addressOf, type Href, placeOf } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/languages.ts';
import { formatNotices, type Notice } from '../licences/notices.ts';
import { writeAt } from '../write-at.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { bundleIslands, noteSources } from './bundle-islands.ts';
import { encode, type KitRules, toKit, type WakeScript } from './kit.ts';
import { kitDataOf, offersOf, withSizes } from './offers.ts';
import { toOneLesson, toOnePage } from './one-page.ts';
import { type Island, islandsOf } from './page.ts';

type OfflineRules = KitRules & { languages: readonly Language[] };

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

/**
 * Every file for use without internet, by its address.
 *
 * @param sources of the files of the site's own bundle
 * @returns also the notices of the libraries in the scripts of these files
 */
async function offlineFiles(
  site: BuiltSite,
  rules: OfflineRules,
  sources: ReadonlyMap<string, string>,
): Promise<{ files: Map<Href, Uint8Array>; notices: Notice[] }> {
  const files = new Map<Href, Uint8Array>();
  const { scriptFor, notices } = scripts(sources);
  for (const { locale } of rules.languages) {
    const front = addressOf('classroom', {}, locale, rules);
    const data = site.hasPage(front) ? kitDataOf(site.page(front)) : null;
    if (!data) continue;
    const all = await scriptFor(site.pagesBelow(front).flatMap((page) => islandsOf(site.page(page))));
    for (const { page, made, file } of offersOf(locale, site, rules)) {
      if (made === 'kit') files.set(file, within('zip', page, toKit(locale, site, data, all, rules)));
      else if (made === 'lesson') files.set(file, within('lesson', page, encode(toOneLesson(page, { site, data }))));
      else files.set(file, encode(toOnePage(page, { site, data, wake: await scriptFor(islandsOf(site.page(page))) })));
    }
  }
  return { files, notices };
}

/** The scripts of sets of islands, each made once. */
function scripts(sources: ReadonlyMap<string, string>) {
  const made = new Map<string, Promise<WakeScript>>();
  const all: Notice[] = [];
  const make = async (islands: readonly Island[]): Promise<WakeScript> => {
    if (islands.length === 0) return { script: '', notices: '' };
    const { script, notices } = await bundleIslands(islands, sources);
    all.push(...notices);
    return { script, notices: formatNotices(notices) };
  };
  const scriptFor = (islands: readonly Island[]): Promise<WakeScript> => {
    const key = [...new Set(islands.map(({ name }) => name))].sort().join(' ');
    const script = made.get(key) ?? make(islands);
    made.set(key, script);
    return script;
  };
  return { scriptFor, notices: all };
}

function within(kind: keyof typeof MOST_BYTES, page: string, bytes: Uint8Array): Uint8Array {
  if (bytes.length <= MOST_BYTES[kind]) return bytes;
  throw new Error(
    `The file for use without internet of ${page} has ${bytes.length} bytes; ${MOST_BYTES[kind]} is the most.`,
  );
}
