import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Campaign } from '../../domain/campaign.ts';
import { type KitData, MOST_BYTES, plainNames } from '../../domain/classroom/offline.ts';
import { compare } from '../../domain/sorting.ts';
import { type AddressRules, addressOf, type Href, offlineFolderOf } from '../../i18n/addresses.ts';
import { packInOrder } from '../../outputs/repack.ts';
import { type BuiltSite, linkedFrom, shownOn } from './built-site.ts';
import { islandsOf, toCopy } from './page.ts';

/** What of a site decides its copies. No name of a file in them holds one of the giveaways. */
export type KitRules = AddressRules & { country: { code: string } } & Pick<Campaign, 'giveaways'>;

/** The script that wakes islands, with the notices of the libraries in it; empty where no page has an island. */
export interface WakeScript {
  script: string;
  notices: string;
}

/** Names of files in a copy, by their addresses in the site. */
type Names = ReadonlyMap<string, string>;

const INDEX = 'index.html';
const SCRIPT = 'quiz.js';
const NOTICES = 'licences.txt';

/** The whole classroom of a language as one ZIP that opens from disk. The same pages and files make the same bytes. */
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
    const missing = new Set<string>(contents.files).difference(new Set(files.map(([file]) => file)));
    const copyOf = (page: Href): PackedFile => {
      const name = nameOf(page);
      const folder = posix.dirname(name);
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

/** Bytes that an archive needs for a part besides its content: its name, twice, its dates, and its line in both lists of files. */
const PER_PART = 600;

/** The parts that fit into an archive, in their order, beside those that it must have. */
function whatFits(parts: readonly PackedFile[], needed: readonly PackedFile[]): PackedFile[] {
  let room = MOST_BYTES.zip - needed.reduce((sum, part) => sum + weigh(part), PER_PART);
  return parts.filter((part) => {
    const weight = weigh(part);
    const fits = weight <= room;
    if (fits) room -= weight;
    return fits;
  });
}

function weigh([, bytes]: PackedFile): number {
  return deflateRawSync(bytes, { level: 9 }).length + PER_PART;
}

type Contents = ReturnType<typeof contentsOf>;

/**
 * The addresses of what a copy holds, the front page first: every page of the classroom, the sheet with the numbers of the country, the
 * pages of help, messages and sources that these link to, and the files that they offer and show.
 */
export function contentsOf(locale: string, site: BuiltSite, rules: Omit<KitRules, 'giveaways'>) {
  const address = (name: Parameters<typeof addressOf>[0], params = {}) => addressOf(name, params, locale, rules);
  const own = site.pagesBelow(address('classroom'));
  const linked = own.flatMap((page) => linkedFrom(site.page(page)));
  const roots = [address('help'), address('messages')];
  const wanted = [
    address('countrySheet', { country: rules.country.code.toLowerCase() }),
    ...linked.filter((path) => path === address('sources') || roots.some((root) => path.startsWith(root))).sort(),
  ];
  const given = offlineFolderOf(locale, rules).replace(/[^/]+\/$/, '');
  const pages = [...new Set([...own, ...wanted.filter((path) => site.hasPage(path))])];
  const files = [...new Set(linked.filter((path) => path.startsWith(given) && site.hasFile(path)))];
  const shown = [...new Set(pages.flatMap((page) => shownOn(site.page(page))))].filter((path) => site.hasFile(path));
  // Where there is no room for all, the last are left out.
  return { pages, files: [...shown, ...files.toSorted((a, b) => useOf(a) - useOf(b))] };
}

/** A class uses papers first, then what can be changed, then texts; what only other programs open comes last. */
const USES = ['.pdf', '.docx', '.txt'];

function useOf(path: string): number {
  const place = USES.findIndex((ending) => path.endsWith(ending));
  return place < 0 ? USES.length : place;
}

type PackedFile = readonly [name: string, bytes: Uint8Array];

/** The parts with a text to read first and a manifest for programs; these and the front page stand before everything else. */
function withManifest(index: PackedFile, parts: readonly PackedFile[], locale: string, data: KitData): PackedFile[] {
  const listed = [index, ...parts].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sumOf(bytes) }));
  const lines = listed.map(({ path, sha256 }) => `${sha256}  ${path}`);
  // Old editors of Windows need both signs at the end of a line, and the mark to read accents.
  const text = `\uFEFF${[data.text, ...lines, ''].join('\n').replaceAll('\n', '\r\n')}`;
  const readMe: PackedFile = [`${data.readMe}.txt`, encode(text)];
  const { version, made, validUntil, isDraft, site, recall, withdrawn } = data;
  const [path, bytes] = readMe;
  const files = [...listed, { path, bytes: bytes.length, sha256: sumOf(bytes) }];
  const manifest = { version, locale, made, validUntil, draft: isDraft, site, recall, withdrawn, files };
  return [index, readMe, ['manifest.json', encode(`${JSON.stringify(manifest, null, 2)}\n`)], ...parts];
}

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
