import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { KIT_DATA, type KitData, type Made, MOST_BYTES } from '../../domain/classroom/offline.ts';
import { addressOf, type Href, isHref, placeOf } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/languages.ts';
import { toFileSize } from '../../views/file-size.ts';
import { formatNotices, type Notice } from '../licences.ts';
import { writeAt } from '../write-at.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { bundleIslands, noteSources } from './bundle-islands.ts';
import { findAll, parsePage } from './dom.ts';
import { encode, type KitRules, toKit, type WakeScript } from './kit.ts';
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
        const { scriptFor, notices } = scripts(sources);
        const files = await offlineFiles(site, rules, scriptFor);
        tell(notices);
        for (const [address, bytes] of files) writeAt(placeOf(address, rules), dir, bytes);
        for (const [page, html] of withSizes(site, files, rules))
          writeAt(`${placeOf(page, rules)}index.html`, dir, html);
        logger.info(`${files.size} files, ${Math.round(performance.now() - begun)} ms`);
      },
    },
  };
}

type ScriptFor = (islands: readonly Island[]) => Promise<WakeScript>;

/** Every file for use without internet, by its address. */
async function offlineFiles(site: BuiltSite, rules: OfflineRules, scriptFor: ScriptFor) {
  const files = new Map<Href, Uint8Array>();
  for (const { locale } of rules.languages) {
    const front = addressOf('classroom', {}, locale, rules);
    const data = site.hasPage(front) ? kitDataOf(site.page(front)) : null;
    if (!data) continue;
    const pages = site.pagesBelow(front);
    const all = await scriptFor(pages.flatMap((page) => islandsOf(site.page(page))));
    for (const { page, made, file } of pages.flatMap((one) => offersOn(one, site.page(one)))) {
      if (made === 'kit') files.set(file, within('zip', page, toKit(locale, site, data, all, rules)));
      else if (made === 'lesson') files.set(file, within('lesson', page, encode(toOneLesson(page, { site, data }))));
      else files.set(file, encode(toOnePage(page, { site, data, wake: await scriptFor(islandsOf(site.page(page))) })));
    }
  }
  return files;
}

const DATA = new RegExp(`<script type="application/json" id="${KIT_DATA}">([\\s\\S]*?)</script>`);

/** What the copy in a language says about itself, which its front page holds; `null` where there is no copy. */
function kitDataOf(front: string): KitData | null {
  const json = DATA.exec(front)?.[1];
  return json ? JSON.parse(json) : null;
}

const MADE = ['kit', 'lesson', 'page'] as const satisfies readonly Made[];

/** What a page offers for use without internet, each with the address of its file. */
function offersOn(page: Href, html: string) {
  if (!html.includes('data-offline=')) return [];
  return findAll(parsePage(html), ({ attribs }) => attribs['data-offline'] !== undefined).flatMap((element) => {
    const made = MADE.find((one) => one === element.attribs['data-offline']);
    const file = findAll(element, ({ name }) => name === 'a')[0]?.attribs.href ?? '';
    return made && isHref(file) ? [{ page, made, file }] : [];
  });
}

/** The pages that offer files, each with how heavy these are, and without the data that only this integration needed. */
function* withSizes(
  site: BuiltSite,
  files: ReadonlyMap<string, Uint8Array>,
  rules: OfflineRules,
): Generator<[page: Href, html: string]> {
  for (const language of rules.languages) {
    for (const page of site.pagesBelow(addressOf('classroom', {}, language.locale, rules))) {
      const html = site.page(page);
      const weighed = html
        .replaceAll(/ data-weigh="([^"]+)">/g, (_whole, file: string) => {
          const bytes = files.get(file)?.length;
          if (bytes === undefined) throw new Error(`${page} offers ${file}, which no page makes.`);
          return `>(${toFileSize(bytes, { language })})`;
        })
        .replace(DATA, '');
      if (weighed !== html) yield [page, weighed];
    }
  }
}

/** Makes the script of each set of islands once, and collects the notices of the libraries in them. */
function scripts(sources: ReadonlyMap<string, string>): { scriptFor: ScriptFor; notices: readonly Notice[] } {
  const made = new Map<string, Promise<WakeScript>>();
  const all: Notice[] = [];
  const make: ScriptFor = async (islands) => {
    if (islands.length === 0) return { script: '', notices: '' };
    const { script, notices } = await bundleIslands(islands, sources);
    all.push(...notices);
    return { script, notices: formatNotices(notices) };
  };
  const scriptFor: ScriptFor = (islands) => {
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
