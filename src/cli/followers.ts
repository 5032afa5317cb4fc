import type { Content } from '../check/content.ts';
import type { Lang } from '../check/findings/words.ts';
import { campaignOf, sourceLocaleOf } from '../check/read/campaign-facts.ts';
import { codedPrints } from '../check/read/deciding-site.ts';
import { fileOf } from '../check/rules/materials/codes.ts';
import { members, valueAt } from '../check/source/loose.ts';
import { shownCode } from '../codes/recall-code.ts';
import { type CodedPrint, materialKey } from '../domain/materials/ledger.ts';
import { memoize } from '../domain/memoize.ts';
import {
  ADDRESSES,
  type AddressName,
  addressOf,
  type FileName,
  fileAddressOf,
  type Params,
  recallOf,
} from '../i18n/addresses.ts';
import type { KindName } from '../schemas/kinds/kinds.ts';
import { entryOf, filesNaming, kindNameOf, ownPages, type PageOf, servicePages } from './followers/naming.ts';

/** Something that shows a value of a content file. */
export interface Follower {
  kind: 'page' | 'paper' | 'feed' | 'code';
  /** Where it stands on the site, in words. */
  name: string;
  /** Its address in the source language; absent where many are told as one. */
  address?: string;
}

/**
 * What shows a value of a content file: pages, things to print, files for programs, and the codes of what is printed. Many of a kind are
 * told as one with their number, and so is what every page has. Pages that name a record in passing, such as those of a search, are not
 * told.
 *
 * @param file below the content folder
 */
export function followersOf(content: Content, file: string, lang: Lang): Follower[] {
  const known = kindNameOf(file);
  if (!known) return [];
  const { kind, parts } = known;
  const { emergency, roles } = campaignOf(content);
  const isEmergency = members(emergency).some(([, role]) => kind === 'services' && roles?.[role] === parts.id);
  const isInRole = members(roles).some(([, service]) => kind === 'services' && service === parts.id);
  const groups = [
    ...(isEmergency ? [WORDS[lang].emergency] : []),
    ...(isInRole ? [WORDS[lang].role] : []),
    ...(EVERYWHERE.includes(kind) ? [[WORDS[lang].everyPage, parts.locale].filter(Boolean).join(': ')] : []),
  ];
  const message = kind === 'sayings' ? valueAt(entryOf(content, file)?.value, ['message']) : null;
  const toPage = pageIn(content);
  const title = titleOf(content, file);
  return together([
    ...groups.map((name): Told => ({ kind: 'page', name, like: name })),
    ...[file, ...(message ? [`pages//messages/${message}.mdx`] : [])]
      .flatMap(ownPages)
      // A file's own pages are told one by one.
      .map((page) => ({ ...toPage(page, title), like: '' })),
    ...servicePages(content, file).map((page) => toPage(page, 'service' in page[1] ? title : '')),
    ...filesNaming(content, file).flatMap((one) => ownPages(one).map((page) => toPage(page, titleOf(content, one)))),
    ...(LISTS[kind]?.pages ?? []).map((name) => toPage([name, {}], '')),
    ...feedsOf(content, LISTS[kind]?.feeds ?? [], parts),
    ...printed(content, file, lang),
  ]);
}

/** The title or name of the record in a file; empty where it has none. */
export function titleOf(content: Content, file: string): string {
  const value = entryOf(content, file)?.value;
  const paths = [['title'], ['shortName', 'text'], ['name', 'text'], ['words', sourceLocaleOf(content) ?? '', 'title']];
  return paths.map((path) => valueAt(value, path)).find((text) => typeof text === 'string') ?? '';
}

/** A follower with its kind in words, by which many are told as one. */
interface Told extends Follower {
  like: string;
}

/** More of a kind than this are told as one. */
const MOST = 6;

function together(all: readonly Told[]): Follower[] {
  return [...Map.groupBy(all, ({ kind, like }) => `${kind} ${like}`).values()].flatMap((group): Follower[] => {
    const each = [...new Map(group.map(({ like: _, ...one }) => [one.address ?? one.name, one])).values()];
    const one = group.slice(0, 1).map(({ kind, like }) => ({ kind, name: `${like} (${each.length})` }));
    return each.length > MOST ? one : each;
  });
}

function rulesOf(content: Content) {
  const { address = null, sourceLocale = '', paths } = campaignOf(content);
  return { address, sourceLocale, paths: Object.fromEntries(members(paths)) };
}

/** A page with its place in words: the parts of its address, with the title in place of the record's own id. */
function pageIn(content: Content): (page: PageOf, title: string) => Told {
  const rules = rulesOf(content);
  return ([name, params], title) => {
    const inWords = (own: (part: string) => string | undefined) =>
      ADDRESSES[name]
        .map((part: string) => (part.startsWith(':') ? own(part.slice(1)) : (rules.paths[part] ?? part)))
        .join(' › ');
    const address = addressOf(name, params, rules.sourceLocale, rules);
    const own = inWords((part) => (part === 'year' || !title ? params[part] : title));
    return { kind: 'page', name: own || title || address, address, like: inWords(() => '…') };
  };
}

/** Kinds of content that every page shows. */
const EVERYWHERE: readonly KindName[] = ['campaign', 'strings'];

function feedsOf(content: Content, names: readonly FileName[], { year = '', id = '', country = '' }: Params): Told[] {
  return names.map((name) => {
    const address = fileAddressOf(name, { year, activity: id, country }, rulesOf(content));
    return { kind: 'feed', name: address.slice(1).replaceAll('/', ' › '), address, like: name };
  });
}

/** Papers, with their codes, that would say something else without a file. */
function printed(content: Content, file: string, lang: Lang): Told[] {
  const prints = printsNow(content);
  if (prints === null) return [{ kind: 'paper', name: WORDS[lang].notTold, like: '' }];
  const toPage = pageIn(content);
  return changedWithout(prints, content, file).flatMap(({ material, locale, code }): Told[] => {
    const title = titleOf(content, fileOf(material)) || material;
    const papers = ownPages(fileOf(material)).slice(0, 1);
    const name = `${shownCode(code)}: ${title} (${locale})`;
    return [
      ...papers.map((page): Told => ({ ...toPage(page, title), kind: 'paper' })),
      { kind: 'code', name, address: recallOf(code, rulesOf(content)), like: WORDS[lang].codes },
    ];
  });
}

const printsNow = memoize(codedPrints);

/** The prints that change, or are not made, without a file; all of them where nothing can be printed then. */
function changedWithout(prints: readonly CodedPrint[], content: Content, file: string): CodedPrint[] {
  const isOther = (entry: unknown) => valueAt(entry, ['source', 'file']) !== file;
  const rest = Object.entries(content).map(([kind, read]: [string, unknown]) => [
    kind,
    Array.isArray(read) ? read.filter(isOther) : isOther(read) ? read : null,
  ]);
  // The same kinds, one of them without a file.
  const others = codedPrints(Object.fromEntries(rest) as Content);
  return changedPrints(prints, others ?? []);
}

/** The prints of before that say something else now, or are no longer made. */
export function changedPrints(was: readonly CodedPrint[], is: readonly CodedPrint[]): CodedPrint[] {
  const same = new Map(is.map((one) => [materialKey(one), one.fingerprint]));
  return was.filter((one) => same.get(materialKey(one)) !== one.fingerprint);
}

/** Pages and files for programs in which all records of a kind stand together. */
const LISTS: Partial<Record<KindName, { pages?: readonly AddressName[]; feeds?: readonly FileName[] }>> = {
  services: { feeds: ['servicesJson', 'servicesCsv', 'countryJson', 'countryCsv', 'directoryIndex'] },
  organisations: { pages: ['institutions', 'commission'], feeds: ['servicesJson', 'servicesCsv'] },
  activities: {
    pages: ['home', 'activities', 'activitiesArchive'],
    feeds: ['calendar', 'atom', 'activitiesKnown', 'activityCalendar'],
  },
  readings: { pages: ['activities'], feeds: ['calendar', 'atom', 'activitiesKnown'] },
  messages: { pages: ['messages'] },
  easy: { pages: ['easyMessages'] },
  sayings: { pages: ['messages'] },
  lessons: { pages: ['classroom'] },
  quizzes: { pages: ['quizzes'] },
  materials: { pages: ['materials'] },
  figures: { pages: ['figures'], feeds: ['corrections'] },
  counts: { pages: ['results'] },
  targets: { pages: ['results'] },
  harms: { pages: ['results'] },
  regions: { pages: ['regions'] },
  map: { pages: ['regions'] },
  borders: { pages: ['borders'] },
  days: { pages: ['home'] },
  sources: { pages: ['sources'] },
  recallCodes: { pages: ['recalls'] },
  searchWords: { pages: ['search', 'directory'], feeds: ['situationWords'] },
};

const WORDS = {
  es: {
    everyPage: 'Todas las páginas',
    emergency: 'Todas las páginas: la barra de emergencia',
    role: 'Páginas que remiten a quien cumple su papel',
    codes: 'Códigos de lo impreso',
    notTold: 'Lo impreso y sus códigos: no se sabe mientras el control encuentre faltas',
  },
  en: {
    everyPage: 'Every page',
    emergency: 'Every page: the emergency bar',
    role: 'Pages that send on to whoever plays its role',
    codes: 'Codes of what is printed',
    notTold: 'What is printed and its codes: not known while the check finds mistakes',
  },
};
