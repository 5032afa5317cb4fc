import { posix } from 'node:path';
import { type KitData, MOST_BYTES } from '../../domain/classroom/offline.ts';
import { plainNames } from '../../domain/classroom/offline-names.ts';
import { compare } from '../../domain/compare.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { packInOrder } from '../../outputs/repack.ts';
import type { BuiltSite } from './built-site.ts';
import { type Contents, type ContentsRules, contentsOf } from './contents.ts';
import { encode, type PackedFile, withManifest } from './manifest.ts';
import { islandsOf, toCopy } from './page.ts';
import { whatFits } from './room.ts';

export interface KitRules extends ContentsRules {
  /** Beginnings of words that no name may hold, by language. */
  giveaways: Readonly<Record<string, readonly string[]>>;
}

/** The script that wakes islands, with the notices of the libraries in it; empty where no page has an island. */
export interface WakeScript {
  script: string;
  notices: string;
}

/** What everything is called in a copy, by its address in the site. */
type Names = ReadonlyMap<string, string>;

const INDEX = 'index.html';
const SCRIPT = 'quiz.js';
const NOTICES = 'licences.txt';

/** The whole classroom of a language as one archive that opens from disk. The same pages and files make the same bytes. */
export function toKit(
  locale: string,
  site: BuiltSite,
  data: KitData,
  { script, notices }: WakeScript,
  rules: KitRules,
): Uint8Array {
  const contents = contentsOf(locale, site, rules);
  const names = namesOf(contents, locale, data, rules);
  const nameOf = (address: string) => names.get(address) ?? '';
  const scripts: PackedFile[] = script
    ? [
        [nameOf(SCRIPT), encode(script)],
        [nameOf(NOTICES), encode(notices)],
      ]
    : [];
  const pack = (files: readonly PackedFile[]): Uint8Array => {
    const missing = new Set(contents.files).difference(new Set(files.map(([file]) => file)));
    const copyOf = (page: string): PackedFile => {
      const name = nameOf(page);
      const folder = posix.dirname(name);
      // What is not there is no link.
      const resolve = (address: string) =>
        names.has(address) && !missing.has(address) ? posix.relative(folder, nameOf(address)) : null;
      const html = site.page(page);
      const isWoken = isOwn(page, locale, rules) && islandsOf(html).length > 0;
      const copy = toCopy(html, {
        ...{ resolve, data },
        isFirst: name === INDEX,
        home: posix.relative(folder, INDEX),
        ...(isWoken ? { script: { src: posix.relative(folder, nameOf(SCRIPT)) } } : {}),
      });
      return [name, encode(copy)];
    };
    const [index, ...pages] = contents.pages.map(copyOf);
    if (!index) throw new Error(`The classroom has no front page in ${locale}.`);
    const given = files.map(([file, bytes]): PackedFile => [nameOf(file), bytes]);
    const sorted = [...pages, ...given, ...scripts].toSorted(([a], [b]) => compare(a, b));
    return packInOrder(withManifest(index, sorted, locale, data));
  };
  const all = contents.files.map((file): PackedFile => [file, site.file(file)]);
  const whole = pack(all);
  if (whole.length <= MOST_BYTES.zip) return whole;
  // Copies are lighter than their pages.
  return pack(
    whatFits(all, [...contents.pages.map((page): PackedFile => [page, encode(site.page(page))]), ...scripts]),
  );
}

function namesOf({ pages, files }: Contents, locale: string, data: KitData, rules: KitRules): Names {
  const [front = '', ...others] = pages;
  const home = addressOf('home', {}, locale, rules);
  const wanted = new Map([
    [SCRIPT, SCRIPT],
    [NOTICES, NOTICES],
    ...others.map((page) => {
      const below = page.slice((isOwn(page, locale, rules) ? front : home).length);
      return [page, `${below.replace(/\/$/, '').replaceAll('/', '-')}.html`] as const;
    }),
    ...files.map((file) => [file, posix.basename(file)] as const),
  ]);
  return plainNames(wanted, data.folder, Object.values(rules.giveaways).flat()).set(front, INDEX);
}

/** Is it a page of the classroom? */
function isOwn(page: string, locale: string, rules: KitRules): boolean {
  return page.startsWith(addressOf('classroom', {}, locale, rules));
}
