import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { drawn } from '../codes/drawings.ts';
import { EASY_FOLDER } from '../codes/texts.ts';
import type { Campaign, Situation } from '../domain/campaign.ts';
import { assertFound } from '../domain/found.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Facts } from '../domain/service/facts.ts';
import { splitServices } from '../domain/service/left-out.ts';
import { asTold } from '../domain/service/letters.ts';
import { orderServices } from '../domain/service/order.ts';
import { announcedOnly, inService } from '../domain/service/plan.ts';
import type { Service } from '../domain/service/service.ts';
import { toDictionary } from '../hashes/page/dictionary.ts';
import { toService } from '../hashes/page/translated-text.ts';
import type { Site } from '../i18n/site.ts';
import type { Dictionary } from '../i18n/words.ts';
import type { ServiceFile } from '../schemas/service/service.ts';
import { loadCampaign } from './campaign.ts';
import { oncePerBuild } from './once.ts';
import { loadLeftOut, loadOwnTexts } from './own-texts.ts';
import { loadPages } from './pages.ts';

/** The deployment, loaded once per build: its campaign, languages, facts and interface words. */
export const loadSite = oncePerBuild(async (today: PlainDate): Promise<Site> => {
  const { languages, ...campaign } = await loadCampaign();
  const leftOut = await loadLeftOut(campaign.sourceLocale);
  const isWritten = ({ begin }: Situation) => begin === undefined || !leftOut.has(`pages/${begin}`);
  const needs = campaign.needs.map((need) => (isWritten(need) ? need : { ...need, begin: undefined }));
  return {
    today,
    campaign: { ...campaign, needs },
    languages,
    facts: await loadFacts(campaign, today),
    dictionaries: await loadDictionaries(campaign.sourceLocale),
    easyPages: new Set((await loadPages(campaign.sourceLocale, EASY_FOLDER)).map(({ id }) => id)),
    ownTexts: await loadOwnTexts({ campaign, languages }),
    leftOut,
    drawings: new Map((await getCollection('drawings')).map(({ id, data }) => [id, drawn(data.stitches)])),
  };
});

async function loadFacts(campaign: Campaign, today: PlainDate): Promise<Facts> {
  const [operators, days, sources, regions, borders, map, services] = await Promise.all([
    single('organisations', 'organisations'),
    single('days', 'days'),
    single('sources', 'sources'),
    single('regions', 'all'),
    optional('borders'),
    optional('map'),
    getCollection('services'),
  ]);
  const all = services.map((entry) => toRecord(entry.id, entry.data));
  const organisations = new Map(Object.entries(operators).map(([id, data]) => [id, { id, ...data }]));
  const { shown, leftOut } = splitServices(inService(all), campaign);
  const records = asTold(shown, { campaign, organisations, today });
  const byCountry = Map.groupBy(records, (record) => record.country);
  return {
    services: new Map(records.map((record) => [record.id, record])),
    announced: announcedOnly(all),
    leftOut,
    servicesOf: new Map([...byCountry].map(([code, list]) => [code, orderServices(list, today)])),
    regions: regions.items,
    crossings: Object.entries(borders?.crossings ?? {}).map(([id, data]) => ({ id, ...data })),
    crossingRights: borders?.rights ?? [],
    map,
    organisations,
    days: Object.entries(days).map(([id, data]) => ({ id, ...data })),
    sources: new Map(Object.entries(sources.sources).map(([id, data]) => [id, { id, ...data }])),
    allowedDomains: sources.allowedDomains,
  };
}

/** The folder gives the country, the file name the id. */
function toRecord(path: string, data: ServiceFile): Service {
  const [folder = '', id = ''] = path.split('/');
  return toService({ id, country: folder.toUpperCase() }, data);
}

async function loadDictionaries(sourceLocale: string): Promise<ReadonlyMap<string, Dictionary>> {
  const entries = await getCollection('strings');
  const source = assertFound(
    entries.find(({ id }) => id === sourceLocale),
    `words in "${sourceLocale}"`,
  ).data;
  return new Map(entries.map(({ id, data }) => [id, toDictionary(data, source)]));
}

async function single<C extends 'organisations' | 'days' | 'sources' | 'regions'>(
  collection: C,
  id: string,
): Promise<CollectionEntry<C>['data']> {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/ has no ${collection}.`);
  return entry.data;
}

/** A file of facts that a country may do without. */
async function optional<C extends 'borders' | 'map'>(name: C): Promise<CollectionEntry<C>['data'] | null> {
  const [entry] = await getCollection(name);
  return entry?.data ?? null;
}

/** The JSON Schema of our open data, for the pages that publish it. */
export { servicesJsonSchema } from '../schemas/open-data/services.ts';
