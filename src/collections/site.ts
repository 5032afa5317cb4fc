import { getCollection, getEntry } from 'astro:content';
import { EASY_FOLDER } from '../domain/easy/rules.ts';
import type { Facts } from '../domain/line/facts.ts';
import type { Line } from '../domain/line/line.ts';
import { orderLines } from '../domain/line/order.ts';
import { inService } from '../domain/line/plan.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Site } from '../i18n/site.ts';
import type { Dictionary, Entry } from '../i18n/words.ts';
import type { CampaignFile } from '../schemas/campaign.ts';
import type { DayFile, OrganisationFile, RegionFile, SourcesFile } from '../schemas/facts.ts';
import type { BordersFile } from '../schemas/help/borders.ts';
import type { MapFile } from '../schemas/help/map.ts';
import type { LineFile } from '../schemas/line/line.ts';
import type { Phrase, StringsFile } from '../schemas/page/prose.ts';

let loaded: Promise<Site> | undefined;

/** The deployment, loaded once per build: its campaign, languages, facts and interface words. */
export function loadSite(today: PlainDate): Promise<Site> {
  loaded ??= load(today);
  return loaded;
}

async function load(today: PlainDate): Promise<Site> {
  const { languages, ...campaign } = await single<CampaignFile>('campaign', 'campaign');
  const easyPages = await loadEasyPages(campaign.sourceLocale);
  return {
    today,
    campaign,
    languages,
    facts: await loadFacts(today),
    dictionaries: await loadDictionaries(),
    easyPages,
  };
}

async function loadFacts(today: PlainDate): Promise<Facts> {
  const [organisations, days, sources, regions, borders, map, lines] = await Promise.all([
    single<Record<string, OrganisationFile>>('organisations', 'organisations'),
    single<Record<string, DayFile>>('days', 'days'),
    single<SourcesFile>('sources', 'sources'),
    single<{ items: RegionFile[] }>('regions', 'all'),
    optional<BordersFile>('borders'),
    optional<MapFile>('map'),
    getCollection('lines'),
  ]);
  const records = inService(lines.map((entry) => toRecord(entry.id, entry.data as LineFile)));
  const byCountry = Map.groupBy(records, (record) => record.country);
  return {
    lines: new Map(records.map((record) => [record.id, record])),
    linesOf: new Map([...byCountry].map(([code, list]) => [code, orderLines(list, today)])),
    regions: regions.items,
    crossings: Object.entries(borders?.crossings ?? {}).map(([id, data]) => ({ id, ...data })),
    crossingRights: borders?.rights ?? [],
    map,
    organisations: new Map(Object.entries(organisations).map(([id, data]) => [id, { id, ...data }])),
    days: Object.entries(days).map(([id, data]) => ({ id, ...data })),
    sources: new Map(Object.entries(sources.sources).map(([id, data]) => [id, { id, ...data }])),
    allowedDomains: sources.allowedDomains,
  };
}

async function loadEasyPages(sourceLocale: string): Promise<ReadonlySet<string>> {
  const ids = (await getCollection('pages')).map(({ id }) => id);
  const folder = `${sourceLocale}/${EASY_FOLDER}`;
  return new Set(ids.filter((id) => id.startsWith(folder)).map((id) => id.slice(sourceLocale.length + 1)));
}

/** The folder gives the country, the file name the id. */
function toRecord(path: string, data: LineFile): Line {
  const [folder, id] = path.split('/');
  return { id: id!, country: folder!.toUpperCase(), ...data } as Line;
}

async function loadDictionaries(): Promise<ReadonlyMap<string, Dictionary>> {
  const entries = await getCollection('strings');
  return new Map(entries.map((entry) => [entry.id, toDictionary(entry.data as StringsFile)]));
}

function toDictionary(file: StringsFile): Dictionary {
  const entries = new Map<string, Entry>();
  for (const harm of ['safety', 'core', 'other'] as const) {
    for (const [key, phrase] of Object.entries(file[harm])) {
      const state = file.reviewed.includes(key) ? 'reviewed' : file.state;
      entries.set(key, { harm, state, phrase: phrase as Phrase as Entry['phrase'] });
    }
  }
  return entries;
}

async function single<T>(
  collection: 'campaign' | 'organisations' | 'days' | 'sources' | 'regions',
  id: string,
): Promise<T> {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/ has no ${collection}.`);
  return entry.data as T;
}

/** A file of facts that a country may do without. */
async function optional<T>(name: 'borders' | 'map'): Promise<T | null> {
  const [entry] = await getCollection(name);
  return entry ? (entry.data as T) : null;
}
