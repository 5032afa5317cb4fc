import type { Confidence, Helpline, Name } from './helpline.ts';
import type { Crossing, RegionMap } from './place.ts';
import type { PartialDate, PlainDate } from './plain-date.ts';

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
  sector: string;
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
  kind: string;
  date: PartialDate | null;
  url: string | null;
  facts: string[];
  confidence: Confidence | null;
  readOn: PlainDate;
}

/** Everything that is true in no language, indexed once per build. */
export interface Facts {
  helplines: ReadonlyMap<string, Helpline>;
  /** By country code, in the order a visitor needs. */
  helplinesOf: ReadonlyMap<string, readonly Helpline[]>;
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

/** A secure address and nothing else: the form of every link in the content. */
export function isHttpsUrl(text: string): boolean {
  return /^https:\/\/[^\s"<>]+$/.test(text) && URL.canParse(text);
}

/** May the site link to this address? A domain allows its subdomains. */
export function isAllowedLink(url: string, allowedDomains: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  return allowedDomains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}
