import type { Crossing, RegionMap } from '../place.ts';
import type { PartialDate, PlainDate } from '../plain-date.ts';
import type { Confidence, Line, Name } from './line.ts';

/** The kinds of organisations: the part of the state, or what they are beside it. */
export const SECTORS = [
  'interior',
  'police',
  'justice',
  'prosecutor',
  'judiciary',
  'women-children',
  'health',
  'social-inclusion',
  'labour',
  'foreign-affairs',
  'transport',
  'tourism',
  'education',
  'culture',
  'migration',
  'statistics',
  'ombudsman',
  'congress',
  'regional-government',
  'local-government',
  'ngo',
  'faith',
  'academia',
  'media',
  'private',
  'international',
] as const;

/** What kind of source something rests on. */
export const SOURCE_KINDS = [
  'official',
  'register',
  'international',
  'ngo',
  'press',
  'academic',
  'compiled',
  'other',
] as const;

export type Sector = (typeof SECTORS)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface Region {
  code: string;
  slug: string;
  name: Name;
  capital: string | null;
  shape: string;
  borders: string[];
}

export interface Organisation {
  id: string;
  name: Name;
  acronym: string | null;
  sector: Sector;
  inCommission: boolean;
  domain: string | null;
  /** Pages and e-mail addresses of its own, where it shares its domain with others. */
  contacts?: { at: string; source: string }[] | undefined;
  sources: string[];
}

export interface ObservanceDay {
  id: string;
  name: Record<string, string>;
  monthDay: string;
  scope: 'world' | 'country' | 'region';
  country: string | null;
  since: PartialDate | null;
  sources: string[];
}

export interface Source {
  id: string;
  publisher: string;
  title: string | null;
  kind: SourceKind;
  date: PartialDate | null;
  url: string | null;
  facts: string[];
  confidence: Confidence | null;
  readOn: PlainDate;
}

/** Everything that is true in no language, indexed once per build. */
export interface Facts {
  lines: ReadonlyMap<string, Line>;
  /** By country code, in the order a visitor needs. */
  linesOf: ReadonlyMap<string, readonly Line[]>;
  regions: readonly Region[];
  /** Border crossings with a page, in the order of the file. */
  crossings: readonly Crossing[];
  /** Sources of what the border pages say about rights. */
  crossingRights: readonly string[];
  /** Outlines of the regions; a country may have none. */
  map: RegionMap | null;
  organisations: ReadonlyMap<string, Organisation>;
  days: readonly ObservanceDay[];
  sources: ReadonlyMap<string, Source>;
  allowedDomains: readonly string[];
}

/** May the site link to this address? A domain allows its subdomains. */
export function isAllowedLink(url: string, allowedDomains: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  return allowedDomains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}
