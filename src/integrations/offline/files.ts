import { MOST_BYTES } from '../../domain/classroom/offline.ts';
import { addressOf, type Href } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/languages.ts';
import { formatNotices, type Notice } from '../licences/notices.ts';
import type { BuiltSite } from './built-site.ts';
import { bundleIslands } from './bundle-islands.ts';
import type { Island } from './island-marks.ts';
import { encode, type KitRules, toKit, type WakeScript } from './kit.ts';
import { kitDataOf, offersOf } from './offers.ts';
import { toOneLesson, toOnePage } from './one-page.ts';
import { islandsOf } from './page.ts';

export type OfflineRules = KitRules & { languages: readonly Language[] };

/**
 * Every file for use without internet, by its address.
 *
 * @param sources of the files of the site's own bundle
 * @returns also the notices of the libraries in the scripts of these files
 */
export async function offlineFiles(
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
