import type { ObservanceDay } from '../observance-day.ts';
import type { Crossing, Organisation, Region, RegionMap } from '../records.ts';
import type { Source } from '../source.ts';
import type { Service } from './service.ts';

/** Everything that is true in no language, indexed once per build. */
export interface Facts {
  services: ReadonlyMap<string, Service>;
  /** Announced services that are not switched on: what is said of them is no way to help yet. */
  announced: readonly Service[];
  /** Services that a published site goes without until their numbers are confirmed; a list that lacks them says so. */
  leftOut: readonly Service[];
  /** By country code, in the order a visitor needs. */
  servicesOf: ReadonlyMap<string, readonly Service[]>;
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
