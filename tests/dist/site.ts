/** A built site: its pages are listed once for all tests, and each is read and parsed when the first of them looks at it. */

import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { memoize } from '../../src/domain/memoize.ts';
import type { PlainDate } from '../../src/domain/plain-date.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { isAll } from '../run/left-to-all.ts';
import { readSiteContent, type SiteContent } from './content.ts';
import { attr, type Document, type Element, elementsOf, parseHtml } from './dom.ts';
import { isHelpKind, listPages, type PageAddress } from './pages.ts';

export interface Page extends PageAddress {
  zone: 'help' | 'campaign';
  language: Language;
  /** The country that the page is about. */
  country: string;
  /** Countries on the other side of the border that the page is about: their numbers may be links too. */
  alsoIn: readonly string[];
  /** In bytes. */
  weight: number;
  /** Read when a test asks for it, as are its elements, in order. */
  readonly html: string;
  readonly root: Document;
  readonly elements: readonly Element[];
}

export interface Site extends SiteContent {
  name: string;
  dir: string;
  pages: readonly Page[];
  byPath: ReadonlyMap<string, Page>;
  /** Every file of the folder, as an address: `/robots.txt`. */
  files: ReadonlySet<string>;
}

export interface SiteSpec {
  name: string;
  dir: string;
  contentDir: string;
  /** The day that it is built for. */
  today: PlainDate;
  /** What to run when the folder is not there. */
  build: string;
}

const known = new Map<string, Site>();

/** The languages that have every page. */
export function wholeLocales({ campaign }: Pick<Site, 'campaign'>): string[] {
  return campaign.languages.flatMap(({ locale, policy }) => (policy === 'all' ? [locale] : []));
}

export function readSite(spec: SiteSpec): Site {
  const site = known.get(spec.dir) ?? read(spec);
  known.set(spec.dir, site);
  return site;
}

function read({ name, dir, contentDir, today, build }: SiteSpec): Site {
  if (!existsSync(dir)) throw new Error(`${dir}/ is not built. Run: ${build}`);
  const content = readSiteContent(contentDir, today);
  const pages = listPages(dir, content.campaign).map((address) => toPage(address, join(dir, address.file), content));
  return {
    ...content,
    name,
    dir,
    pages,
    byPath: new Map(pages.map((page) => [page.path, page])),
    files: listFiles(dir),
  };
}

/** A page of HTML as tests see it. */
function toPage(address: PageAddress, file: string, content: SiteContent): Page {
  const { campaign, services, zones } = content;
  const { kind, params, prose } = address;
  const isHelp = kind === 'notFound' || isHelpKind(kind) || (prose !== null && zones.get(prose) === 'help');
  const abroad = params.country?.toUpperCase() ?? services.get(params.service ?? '')?.country;
  let html: string | undefined;
  let root: Document | undefined;
  let elements: readonly Element[] | undefined;
  return {
    ...address,
    zone: isHelp ? 'help' : 'campaign',
    language: campaign.languages.find(({ locale }) => locale === address.locale)! as Language,
    country: abroad ?? campaign.country.code,
    alsoIn: neighboursOf(address, content),
    weight: statSync(file).size,
    get html() {
      html ??= readFileSync(file, 'utf8');
      return html;
    },
    get root() {
      root ??= parseHtml(this.html);
      return root;
    },
    get elements() {
      elements ??= elementsOf(this.root);
      return elements;
    },
  };
}

/** The other countries that a page is about: those of a crossing, and the one that a service abroad is in. */
function neighboursOf({ params }: PageAddress, { services, crossings }: SiteContent): readonly string[] {
  const host = services.get(params.service ?? '')?.coverage.host;
  return crossings.find(({ id }) => id === params.border)?.neighbours ?? (host ? [host] : []);
}

function listFiles(dir: string): Set<string> {
  const entries = globSync('**/*', { cwd: dir, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Set(
    entries.map((entry) => `/${join(entry.parentPath, entry.name).slice(join(dir).length + 1)}`.replaceAll('\\', '/')),
  );
}

/** Elements of a page with one of these names. */
export function tags(page: Page, ...names: string[]): readonly Element[] {
  const [name, ...others] = names;
  if (others.length > 0) return page.elements.filter((element) => names.includes(element.name));
  return byName(page).get(name!) ?? [];
}

/** The elements of a page by their names: many tests ask thousands of pages for a few of them. */
const byName = memoize(({ elements }: Page) => Map.groupBy(elements, ({ name }) => name));

/** The content of a `<meta>` by its name, property or http-equiv. */
export function metaOf(page: Page, name: string): string | undefined {
  const meta = page.elements.find(
    (element) =>
      element.name === 'meta' &&
      [attr(element, 'name'), attr(element, 'property'), attr(element, 'http-equiv')].includes(name),
  );
  return meta && attr(meta, 'content');
}

/** All of these pages, or in the shorter run the heaviest of each kind in each language, which has the longest words and lists. */
export function sampleOf(pages: readonly Page[]): readonly Page[] {
  if (isAll) return pages;
  const groups = Map.groupBy(pages, ({ kind, locale }) => `${kind} ${locale}`);
  return [...groups.values()].map((group) => group.reduce((most, page) => (page.weight > most.weight ? page : most)));
}

/** What is wrong on each page of the sample, as lines that name the page; no more than a screen of them. */
export function findOn(pages: readonly Page[], find: (page: Page) => readonly string[]): string[] {
  const found = sampleOf(pages).flatMap((page) => find(page).map((what) => `${page.path} ${what}`));
  return found.length > SCREEN ? [...found.slice(0, SCREEN), `… and ${found.length - SCREEN} more`] : found;
}

const SCREEN = 25;
