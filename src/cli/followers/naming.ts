import type { Content } from '../../check/content.ts';
import { usesOf } from '../../check/prose/text.ts';
import { campaignOf, sourceLocaleOf } from '../../check/read/campaign-facts.ts';
import { filesOf, idsOf, referencesOf } from '../../check/rules/facts/references.ts';
import { members } from '../../check/source/loose.ts';
import { keysOf } from '../../codes/keys.ts';
import { EASY_FOLDER } from '../../codes/texts.ts';
import { memoize } from '../../domain/memoize.ts';
import { isListed, isNationwide, isOfNoRegion, isOnlyIn } from '../../domain/service/coverage.ts';
import { servicesOfHelp } from '../../domain/service/emergency.ts';
import { spokenLanguagesOf } from '../../domain/service/speaking.ts';
import { ADDRESSES, type AddressName, type Params } from '../../i18n/addresses.ts';
import { textOf } from '../../i18n/pages.ts';
import { CONTENT_KINDS, type KindName, kindOf } from '../../schemas/kinds/kinds.ts';
import { partsOf } from '../../schemas/kinds/path.ts';
import { WRITTEN_CHANNELS } from '../../views/help/written.ts';

/** The kind of a content file, with the parts of its path; `null` where it is of no kind. */
export function kindNameOf(file: string): { kind: KindName; parts: Readonly<Record<string, string>> } | null {
  const own = kindOf(file);
  const kind = keysOf(CONTENT_KINDS).find((name) => CONTENT_KINDS[name] === own);
  return kind && own ? { kind, parts: partsOf(own.path, file) ?? {} } : null;
}

const entriesOf = memoize(
  (content: Content) =>
    new Map(filesOf(content).flatMap(([entry, schema]) => (entry ? [[entry.source.file, { ...entry, schema }]] : []))),
);

/** What is read of a file, with its schema; `undefined` where it is not there, or holds no record. */
export function entryOf(content: Content, file: string) {
  return entriesOf(content).get(file);
}

/** Kinds whose one file holds many records, with the collection of their ids. */
const OF_ONE_FILE: Partial<Record<KindName, keyof ReturnType<typeof idsOf>>> = {
  organisations: 'organisations',
  sources: 'sources',
  regions: 'regions',
  borders: 'crossings',
  map: 'shapes',
};

/** The ids by which other files name what a file holds, as `services x`; of a service also its roles, as `roles y`. */
function idsIn(content: Content, file: string): string[] {
  const { kind, parts } = kindNameOf(file) ?? {};
  if (!kind) return [];
  const collection = OF_ONE_FILE[kind];
  if (collection) return [...(idsOf(content)[collection] ?? [])].map((id) => `${collection} ${id}`);
  const id = parts?.id ?? parts?.page;
  const roles = members(campaignOf(content).roles).filter(([, service]) => kind === 'services' && service === id);
  return [...(id ? [`${kind} ${id}`] : []), ...roles.map(([role]) => `roles ${role}`)];
}

/** What each file names. Of texts only those of the source language, whose pages all languages have. */
const namedIn = memoize((content: Content): ReadonlyMap<string, ReadonlySet<string>> => {
  const prose = content.pages
    .filter(({ locale }) => locale === sourceLocaleOf(content))
    .flatMap((page) =>
      USES.flatMap(([component, attribute, collection]) =>
        usesOf(page, component, attribute).map(({ value }) => [page.source.file, `${collection} ${value}`] as const),
      ),
    );
  const records = referencesOf(content).map(
    ({ entry, collection, id }) => [entry.source.file, `${collection} ${id}`] as const,
  );
  const files = Map.groupBy([...prose, ...records], ([file]) => file);
  return new Map([...files].map(([file, all]) => [file, new Set(all.map(([, named]) => named))]));
});

const USES = [
  ['Service', 'id', 'services'],
  ['Service', 'role', 'roles'],
  ['Cite', 'id', 'sources'],
  ['PageLink', 'message', 'messages'],
] as const;

/** The files that name what a file holds. */
export function filesNaming(content: Content, file: string): string[] {
  const ids = idsIn(content, file);
  return [...namedIn(content)].filter(([, named]) => ids.some((id) => named.has(id))).map(([naming]) => naming);
}

/** A page by the name of its address. */
export type PageOf = readonly [name: AddressName, params: Params];

/** The pages that are made of a file: of its text, or of its service. */
export function ownPages(file: string): PageOf[] {
  const text = file.replace(/\.[a-z]+$/, '').replace(/^pages\/[^/]*\//, 'pages/');
  const [, year = ''] = text.split('/');
  const id = text.split('/').at(-1) ?? '';
  if (kindNameOf(file)?.kind === 'services') return [['service', { service: id }]];
  const params = { message: id, lesson: id, quiz: id, material: id, activity: id, year };
  const names = keysOf(ADDRESSES).filter((name) => textOf(name, params) === text);
  return names.map((name) => [name, params]);
}

/** The other pages that show a service, as its record says; none for a file that is no service, or has a mistake. */
export function servicePages({ services, campaign, regions, pages }: Content, file: string): PageOf[] {
  const { id = '', country = '', whole: service } = services.find(({ source }) => source.file === file) ?? {};
  if (!service || !campaign?.whole) return [];
  const { needs, country: here } = campaign.whole;
  const isOwn = here.code === country.toUpperCase();
  const { border, host } = service.coverage;
  const isIn = (code: string) => (isNationwide(service) ? isListed(service) : isOnlyIn(service, code));
  const onPages = (params: Params, ...names: AddressName[]) => names.map((name): PageOf => [name, params]);
  const own = members(regions?.value ?? []).filter(([, { code }]) => isOwn && code && isIn(code));
  const countries = isOfNoRegion(service) ? [country, ...(host ? [host.toLowerCase()] : [])] : [];
  const isWritten = service.channels.some(({ type }) => WRITTEN_CHANNELS.some((one) => one === type));
  const hasEasy = pages.some((page) => page.id === `${EASY_FOLDER}help`);
  const all = [
    ...(servicesOfHelp(campaign.whole).includes(id) ? onPages({ service: id }, 'easyService') : []),
    ...needs
      .filter((need) => need.services.includes(id))
      .flatMap(({ slug }) => onPages({ situation: slug }, 'situation', 'easySituation')),
    ...(isListed(service) ? onPages({}, 'directory', ...(isWritten ? ['written' as const] : [])) : []),
    ...own.flatMap(([, { slug = '' }]) => onPages({ region: slug }, 'region', 'regionSheet', 'easyRegion')),
    ...countries.flatMap((one) => onPages({ country: one }, 'country', 'countrySheet')),
    ...(border ? onPages({ border }, 'border') : []),
    ...spokenLanguagesOf(service).flatMap((spokenLanguage) => onPages({ spokenLanguage }, 'spokenIn')),
    ...(service.operator && isOwn ? onPages({ organiser: service.operator }, 'activitiesByOrganiser') : []),
  ];
  return all.filter(([name]) => hasEasy || !name.startsWith('easy'));
}
