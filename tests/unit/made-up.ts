/**
 * A made-up deployment for tests of views: a country that does not exist, numbers that nobody has, and the real interface
 * words. Everything passes through the real schemas.
 */

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { byKey } from '../../src/codes/keys.ts';
import { PATH_WORDS } from '../../src/codes/page-addresses.ts';
import { ROLES } from '../../src/codes/roles.ts';
import { assertFound } from '../../src/domain/found.ts';
import type { Crossing, Region, RegionMap } from '../../src/domain/records.ts';
import { orderServices } from '../../src/domain/service/order.ts';
import type { Service } from '../../src/domain/service/service.ts';
import type { ServiceAlert } from '../../src/domain/service/status.ts';
import type { Source } from '../../src/domain/source.ts';
import { toService } from '../../src/hashes/page/translated-text.ts';
import type { Site } from '../../src/i18n/site.ts';
import type { Dictionary } from '../../src/i18n/words.ts';
import { type CampaignFile, campaignSchema } from '../../src/schemas/campaign.ts';
import { regionsSchema } from '../../src/schemas/facts.ts';
import { stringsSchema } from '../../src/schemas/page/prose.ts';
import { type ServiceFile, serviceSchema } from '../../src/schemas/service/service.ts';
import { sourcesSchema } from '../../src/schemas/sources.ts';
import { type ViewContext, viewContext } from '../../src/views/context.ts';
import { REAL_DRAWINGS } from '../fixtures/drawings.ts';

export const TODAY = '2027-07-01';
export const OWN = 'QM';

/** The same line after its operator has confirmed all of it. */
export function aConfirmed(service: Service, on: string = TODAY): Service {
  const check = { method: 'asked-operator', enteredBy: 'editor', verifiedBy: 'reviewer', source: 'a-source' } as const;
  return { ...service, checks: [{ on, ...check }] };
}

/** A national line of the made-up country that takes these cases; `changes` say what is different about it. */
export function aService(id: string, { country = OWN, alert, ...changes }: Partial<Service> = {}): Service {
  const file = serviceSchema.parse({
    name: { text: `Servicio ${id}`, lang: 'es' },
    kind: 'state',
    topic: 'trafficking',
    focus: 'covered',
    lastResort: false,
    listing: 'listed',
    reasons: [],
    instead: [],
    services: ['legal-aid'],
    audiences: ['anyone'],
    coverage: { level: 'national', regions: [] },
    channels: [{ type: 'short-code', value: '555', reach: country }],
    hours: { status: 'unknown' },
    cost: 'unknown',
    anonymity: 'unknown',
    languages: [],
    interpreter: 'unknown',
    sharedWith: [],
    sources: ['a-source'],
    sourceDate: '2025-09',
    readOn: '2026-11-24',
    confidence: 'medium',
    checks: [],
    ...changes,
  });
  return { ...toService({ id, country }, file), ...(alert ? { alert } : {}) };
}

/** An alert of a service of `aLine`, from its written form: with the states and hashes that reading a file gives it. */
export function anAlert(id: string, alert: NonNullable<ServiceFile['alert']>): ServiceAlert {
  const { country: _, ...file } = aService(id);
  return assertFound(toService({ id, country: OWN }, { ...file, alert }).alert, 'alert');
}

const language = { dir: 'ltr', variety: null, months: null, exit: 'https://example.org/', fallback: ['es'] };

/** Source language Spanish; English shows everything, Arabic (right to left) and Quechua are careful. */
export function aCampaign(changes: Partial<CampaignFile> = {}): CampaignFile {
  return campaignSchema.parse({
    year: 2027,
    day: '07-30',
    theme: null,
    country: { code: OWN, names: { es: 'Qamaria', en: 'Qamaria' } },
    timeZone: 'UTC',
    stage: 'preview',
    publisher: null,
    isGovernment: null,
    address: null,
    contact: null,
    sign: ['xxx..', 'xx...', 'x....', '.....', 'x....'],
    band: true,
    sourceLocale: 'es',
    languages: [
      { ...language, locale: 'es', lang: 'es-PE', name: 'Español', format: 'es-PE', fallback: [], policy: 'all' },
      { ...language, locale: 'en', lang: 'en', name: 'English', format: 'en-GB', policy: 'all' },
      { ...language, locale: 'ar', lang: 'ar', dir: 'rtl', name: 'العربية', format: 'ar', policy: 'careful' },
      { ...language, locale: 'qu', lang: 'qu', name: 'Runasimi', format: 'es-PE', policy: 'careful' },
    ],
    paths: byKey(PATH_WORDS, (word) => `p-${word}`),
    roles: { ...byKey(ROLES, () => null), police: 'police', report: 'advice' },
    team: ['editor', 'reviewer'],
    emergency: ['police', 'report'],
    night: { other: ['police'] },
    needs: [
      { id: 'danger', slug: 'need-danger', services: ['police', 'advice'] },
      { id: 'abroad', slug: 'need-abroad', services: ['consulates'] },
    ],
    core: ['police'],
    giveaways: { es: ['denunci'], en: ['slave'] },
    platforms: [{ name: 'Sala', hosts: ['sala.example'], paths: ['/j/#'], query: ['pwd'] }],
    fictionalNumbers: [],
    contactNames: { es: [{ name: 'Ana C.', slug: 'ana-c' }], en: [{ name: 'Anna C.', slug: 'anna-c' }] },
    ...changes,
  });
}

/** The source that the lines of the made-up country rest on. */
export const A_SOURCE: Omit<Source, 'id'> = {
  publisher: 'Una fuente',
  title: null,
  kind: 'press',
  date: '2025-09',
  url: null,
  facts: [],
  confidence: null,
  readOn: '2026-11-24',
};

const POLICE = { type: 'short-code', value: '999', reach: OWN } as const;
const SERVICES = [
  aService('police', { lastResort: true, channels: [POLICE] }),
  aService('advice'),
  aService('consulates', { listing: 'route', reasons: ['no-public-contact'], instead: ['advice'], channels: [] }),
  aService('abroad', { country: 'ES', channels: [{ type: 'short-code', value: '777', reach: 'ES' }] }),
];

export interface Parts {
  campaign?: Partial<CampaignFile>;
  services?: readonly Service[];
  /** Services that are announced and not switched on. */
  announced?: readonly Service[];
  /** Services that a published site goes without. */
  leftOut?: readonly Service[];
  /** Texts that it goes without: `pages/law`. */
  textsOut?: readonly string[];
  regions?: readonly Region[];
  crossings?: readonly Crossing[];
  map?: RegionMap | null;
  sources?: Record<string, Omit<Source, 'id'>>;
  /** Words of other languages than the source's, by locale. */
  words?: Record<string, Dictionary>;
  /** Ids of pages in Easy Read: `easy/home`. */
  easyPages?: readonly string[];
  /** Texts of which at least half shows in a careful language, by locale: `pages/law`. */
  ownTexts?: Readonly<Record<string, readonly string[]>>;
  today?: string;
}

/** The whole deployment, with what a test wants to be different. */
export function aSite({
  campaign,
  services = SERVICES,
  announced = [],
  leftOut = [],
  textsOut = [],
  regions = [],
  crossings = [],
  map = null,
  sources = {},
  words = {},
  easyPages = [],
  ownTexts = {},
  today = TODAY,
}: Parts = {}): Site {
  const { languages, ...rest } = aCampaign(campaign);
  const allowed = sourcesSchema.parse({
    allowedDomains: ['example.org'],
    sources: { 'a-source': A_SOURCE, ...sources },
  });
  return {
    today,
    campaign: rest,
    languages,
    dictionaries: new Map([['es', sourceWords], ...Object.entries(words)]),
    easyPages: new Set(easyPages),
    drawings: REAL_DRAWINGS,
    leftOut: new Set(textsOut),
    ownTexts: new Map(Object.entries(ownTexts).map(([locale, ids]) => [locale, new Set(ids)])),
    facts: {
      services: new Map(services.map((record) => [record.id, record])),
      announced,
      leftOut,
      servicesOf: new Map(
        [...Map.groupBy(services, ({ country }) => country)].map(([code, list]) => [code, orderServices(list, today)]),
      ),
      regions: regionsSchema.parse(regions),
      crossings,
      crossingRights: [],
      map,
      organisations: new Map(),
      days: [],
      sources: new Map(Object.entries(allowed.sources).map(([id, data]) => [id, { id, ...data }])),
      allowedDomains: allowed.allowedDomains,
    },
  };
}

/** What a view needs, in one language of the made-up deployment. */
export function aContext(parts: Parts = {}, locale = 'es'): ViewContext {
  return viewContext(aSite(parts), locale);
}

/** The real interface words of the source language. */
export const sourceWords: Dictionary = readWords();

function readWords(): Dictionary {
  const file = stringsSchema.parse(parse(readFileSync('content/strings/es.yaml', 'utf8')));
  const entries = (['safety', 'core', 'other'] as const).flatMap((harm) =>
    Object.entries(file[harm]).map(([key, phrase]) => [key, { harm, state: file.state, phrase }] as const),
  );
  return new Map(entries) as Dictionary;
}

/** All words of the source, as another language would have them in the given state. */
export function translated(state: 'machine' | 'reviewed'): Dictionary {
  return new Map([...sourceWords].map(([key, entry]) => [key, { ...entry, state }]));
}
