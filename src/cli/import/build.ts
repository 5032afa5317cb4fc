import type { DayFile, OrganisationFile, RegionFile, SourceFile, SourcesFile } from '../../schemas/facts.ts';
import { toAllowedDomains } from './allowed-domains.ts';
import { toCountryRecords } from './country-records.ts';
import { toDays } from './days-table.ts';
import type { Finding } from './findings.ts';
import { toOrganisations } from './organisations-table.ts';
import type { RawCountryFile, RawFactRow, RawFoundingNote, RawWorldFile } from './raw.ts';
import type { FactRecord } from './records.ts';
import { toRegions } from './regions-table.ts';
import { fillSharedWith } from './shared-numbers.ts';
import { countrySourceId, toCountrySources } from './sources-country.ts';
import { toFactSources, toFoundingSource } from './sources-facts.ts';
import { toWorldSources, worldSourceId } from './sources-world.ts';
import { toWorldRecords, usableEntries } from './world-records.ts';

export interface Research {
  country: RawCountryFile;
  world: RawWorldFile;
  facts: RawFactRow[];
  note: RawFoundingNote;
}

/** All that goes into `content/facts/`, as data. */
export interface FactFiles {
  records: FactRecord[];
  organisations: Record<string, OrganisationFile>;
  regions: RegionFile[];
  days: Record<string, DayFile>;
  sources: SourcesFile;
}

/** Turns the research into the project's facts. Pure: the day on which the research was read is passed in. */
export function buildFactFiles(research: Research, readOn: string): { files: FactFiles; findings: Finding[] } {
  const code = research.country.meta.country;
  const own = toCountryRecords(research.country, { sourceId: (key) => countrySourceId(key, code), readOn });
  const others = toWorldRecords(research.world, { except: code, sourceId: worldSourceId, readOn });
  const facts = toFactSources(research.facts, readOn);
  const founding = toFoundingSource(research.note, readOn);
  const records = fillSharedWith([...own.records, ...others.records]);
  const sources: Record<string, SourceFile> = {
    ...toCountrySources(research.country, readOn),
    ...toWorldSources(usableEntries(research.world, code), readOn),
    ...facts.sources,
    ...founding,
  };
  return {
    files: {
      records,
      organisations: toOrganisations(own.records, Object.keys(founding)[0]!),
      regions: toRegions(),
      days: toDays(),
      sources: { allowedDomains: toAllowedDomains(records), sources: sortKeys(sources) },
    },
    findings: [...own.findings, ...others.findings, ...facts.findings],
  };
}

function sortKeys<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
