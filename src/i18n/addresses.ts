import { keysOf } from '../codes/keys.ts';
import { ADDRESSES, type AddressName } from '../codes/page-addresses.ts';
import { assertFound } from '../domain/found.ts';

export { ADDRESSES, type AddressName };
export type FileName = keyof typeof FILES;
export type Params = Record<string, string>;

export interface AddressRules {
  /** Where the site is, whose path every link begins with; `null` where nobody has said. */
  address: string | null;
  sourceLocale: string;
  paths: Readonly<Record<string, string>>;
}
type FileRules = Omit<AddressRules, 'sourceLocale'>;
type SiteRules = Pick<AddressRules, 'address'>;
type WordRules = Pick<AddressRules, 'paths'>;

/** A link to what the site has, as a page holds it: `/30julio/ayuda/` where the address of the site has a path. */
export type Href = `/${string}`;

export function isHref(text: string): text is Href {
  return /^\/(?!\/)/.test(text);
}

/** Where that lies in the folder of the built site: `./ayuda/`. */
export type FilePlace = `./${string}`;

/** What every link begins with: the path of the site's address. */
export function basePathOf({ address }: SiteRules): Href {
  return `/${address?.split('/').slice(3).join('/') ?? ''}`;
}

/** The link to what lies at a place. */
export function hrefTo(place: FilePlace, rules: SiteRules): Href {
  return `${basePathOf(rules)}${place.slice(2)}`;
}

/** Where lies what a link of the site leads to. */
export function placeOf(href: Href, rules: SiteRules): FilePlace {
  return `./${href.slice(basePathOf(rules).length)}`;
}

/**
 * The link to a page in a language: the source language at the root, others behind their locale.
 *
 * @example addressOf('region', { region: 'puno' }, 'en', rules) // => '/en/ayuda/region/puno/'
 */
export function addressOf(name: AddressName, params: Params, locale: string, rules: AddressRules): Href {
  const parts = ADDRESSES[name].map((part) => filled(part, params, name, rules));
  const prefix = locale === rules.sourceLocale ? [] : [locale];
  return hrefTo(`./${[...prefix, ...parts].map((part) => `${part}/`).join('')}`, rules);
}

/** The route pattern of a page for the site builder: `/[...locale]/ayuda/region/[region]`. */
export function patternOf(name: AddressName, rules: WordRules): string {
  return `/${['[...locale]', ...ADDRESSES[name].map((part) => asPattern(part, rules))].join('/')}`;
}

/**
 * The link to a file.
 *
 * @example fileAddressOf('calendar', {}, rules) // => '/actividades/calendario.ics'
 */
export function fileAddressOf(name: FileName, params: Params, rules: FileRules): Href {
  const { parts, ending } = FILES[name];
  const fill = (part: string) => filled(part, params, name, rules);
  return hrefTo(`./${parts.map(fill).join('/')}.${fill(ending)}`, rules);
}

/** The link to the page of a code, as somebody types it from paper. */
export function recallOf(code: string, rules: FileRules): Href {
  return barePageOf('recall', { code }, rules);
}

/** The link to a page without frame, which is a file to the site builder. */
export function barePageOf(name: 'recall' | 'embedNumbers' | 'embedDates', params: Params, rules: FileRules): Href {
  const folders = FILES[name].parts.slice(0, -1).map((part) => `${filled(part, params, name, rules)}/`);
  return hrefTo(`./${folders.join('')}`, rules);
}

/** The route pattern of a file for the site builder: `/actividades/[year]/[activity].ics`. */
export function filePatternOf(name: FileName, rules: WordRules): string {
  const { parts, ending } = FILES[name];
  return `/${parts.map((part) => asPattern(part, rules)).join('/')}.${asPattern(ending, rules)}`;
}

/** The name of a page by its route pattern; one module may serve several. */
export function nameOfPattern(pattern: string, rules: WordRules): AddressName {
  return assertFound(
    keysOf(ADDRESSES).find((name) => patternOf(name, rules) === pattern),
    `page at ${pattern}`,
  );
}

/** The name of a file by its route pattern. */
export function fileNameOfPattern(pattern: string, rules: WordRules): FileName {
  return assertFound(
    keysOf(FILES).find((name) => filePatternOf(name, rules) === pattern),
    `file at ${pattern}`,
  );
}

/** The file with the notices of the libraries whose code is in the site; the same for all languages, as they are in English. */
export const LICENCES: FilePlace = './licences.txt';

/** The file that lists what a build is made of, as CycloneDX names it. */
export const BILL_OF_MATERIALS: FilePlace = './sbom.cdx.json';

/** The link to the spreadsheet for announcements. */
export function templateOf(rules: FileRules): Href {
  return hrefTo(`./${word('templates', rules)}/${word('activities', rules)}.xlsx`, rules);
}

/** The link to the archive with the whole classroom in one language, for use without internet. */
export function offlineKitOf(locale: string, rules: FileRules): Href {
  return `${offlineFolderOf(locale, rules)}${word('classroom', rules)}-${word('offline', rules)}-${locale}.zip`;
}

/** The link to a page of the classroom as one file that works opened from disk. It is no page of the site. */
export function offlineFileOf(name: AddressName, params: Params, locale: string, rules: AddressRules): Href {
  const below = addressOf(name, params, locale, rules).slice(addressOf('classroom', {}, locale, rules).length);
  return `${offlineFolderOf(locale, rules)}${below.replace(/\/$/, '').replaceAll('/', '-')}.html`;
}

/** The folder of the files that the classroom gives away in a language. */
export function offlineFolderOf(locale: string, rules: FileRules): Href {
  return hrefTo(`./${word('classroom', rules)}/${word('files', rules)}/${locale}/`, rules);
}

function word(part: string, { paths }: WordRules): string {
  return part.startsWith('=') ? part.slice(1) : (paths[part] ?? part);
}

function filled(part: string, params: Params, name: string, rules: WordRules): string {
  if (!part.startsWith(':')) return word(part, rules);
  const value = params[part.slice(1)];
  if (!value) throw new Error(`The address "${name}" needs "${part.slice(1)}".`);
  return value;
}

function asPattern(part: string, rules: WordRules): string {
  return part.startsWith(':') ? `[${part.slice(1)}]` : word(part, rules);
}

/**
 * Files for programs rather than readers. They have no language, hence one address each. A part that begins with `=` is no word:
 * a name of a standard, or of what nobody reads, which is the same in every country.
 */
export const FILES = {
  calendar: { parts: ['activities', 'calendar'], ending: 'ics' },
  activityCalendar: { parts: ['activities', ':year', ':activity'], ending: 'ics' },
  situationWords: { parts: ['search', 'help'], ending: 'json' },
  directoryIndex: { parts: ['help', 'directory'], ending: 'json' },
  contactCard: { parts: ['help', 'contact', ':locale', ':service', ':name'], ending: 'vcf' },
  servicesJson: { parts: ['data', 'help'], ending: 'json' },
  servicesCsv: { parts: ['data', 'help'], ending: 'csv' },
  linesSchema: { parts: ['data', 'help'], ending: 'schema.json' },
  countryJson: { parts: ['data', 'country', ':country'], ending: 'json' },
  countryCsv: { parts: ['data', 'country', ':country'], ending: 'csv' },
  checksums: { parts: ['data', '=SHA256SUMS'], ending: 'txt' },
  atom: { parts: ['activities', 'feed'], ending: 'xml' },
  calendarOfRegion: { parts: ['activities', 'region', ':region'], ending: 'ics' },
  activitiesKnown: { parts: ['activities', 'search'], ending: 'json' },
  icon: { parts: ['=pictures', ':locale', '=icon', ':size'], ending: 'png' },
  picture: { parts: ['=pictures', ':locale', ':picture'], ending: 'png' },
  /** The page of one code, in the language of its paper alone; so short that it can be typed. */
  recall: { parts: ['materials', 'code', ':code', '=index'], ending: 'html' },
  /** Pages for the frames of other sites: the numbers of a country, and the coming dates. The folder has nothing else, since hosts let it be framed. */
  embedNumbers: { parts: ['=frame', ':locale', ':country', '=index'], ending: 'html' },
  embedDates: { parts: ['=frame', ':locale', 'calendar', '=index'], ending: 'html' },
  /** What was recalled, as a feed and as a calendar: of all, and of one thing. */
  recallsOfAll: { parts: ['materials', 'code', 'changes'], ending: ':ending' },
  recallsOf: { parts: ['materials', 'code', 'changes', ':thing'], ending: ':ending' },
  /** The papers of a quiz, and of a lesson with its slides. */
  classPdf: { parts: ['classroom', 'files', ':locale', ':file'], ending: 'pdf' },
  /** A lesson to change and to print. */
  lessonDocument: { parts: ['classroom', 'files', ':locale', ':file'], ending: 'docx' },
  materialPdf: { parts: ['materials', 'files', ':locale', ':file'], ending: 'pdf' },
  materialDocument: { parts: ['materials', 'files', ':locale', ':file'], ending: 'docx' },
  materialPack: { parts: ['materials', 'files', ':locale', ':file'], ending: 'zip' },
  materialPicture: { parts: ['materials', 'files', ':locale', ':file'], ending: 'png' },
  /** What was corrected of figures. */
  corrections: { parts: ['materials', 'press', 'changes'], ending: 'xml' },
  pressPack: { parts: ['materials', 'press', ':locale', 'press'], ending: 'zip' },
  /** A quiz for another program; the ending is of its format. */
  quizFile: { parts: ['classroom', 'files', ':locale', ':file'], ending: ':ending' },
} as const satisfies Record<string, { parts: readonly string[]; ending: string }>;
