import type { DayFile, OrganisationFile, RegionFile, SourceFile, SourcesFile } from '../../schemas/facts.ts';
import { toAllowedDomains } from './allowed-domains.ts';
import { toCountryRecords } from './country-records.ts';
import type { Finding } from './findings.ts';
import { fillOfficialPages } from './official-page.ts';
import { toOrganisations } from './organisations.ts';
import type { RawCountryFile, RawFactRow, RawFoundingNote, RawWorldFile, RawWorldSource } from './raw.ts';
import type { FactRecord } from './records.ts';
import { toRegions } from './regions.ts';
import { fillSharedWith } from './shared-numbers.ts';
import { countrySourceId, toCountrySources } from './sources-country.ts';
import { toFactSources, toFoundingSource } from './sources-facts.ts';
import { toWorldSources, worldSourceId } from './sources-world.ts';
import { dateStatements } from './stated-facts.ts';
import type { Tables } from './table-schemas.ts';
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

/**
 * Turns the research into the project's facts, with the deployment's tables for what only a person can tell. Pure: the day on
 * which the research was read is passed in.
 */
export function buildFactFiles(
  research: Research,
  tables: Tables,
  readOn: string,
): { files: FactFiles; findings: Finding[] } {
  const code = research.country.meta.country;
  const own = toCountryRecords(research.country, tables, { sourceId: (key) => countrySourceId(key, code), readOn });
  const sourceId = (source: RawWorldSource) => worldSourceId(source, tables.ids.giveAwayStems);
  const others = toWorldRecords(research.world, tables, { except: code, sourceId, readOn });
  const facts = toFactSources(research.facts, tables.factSources, readOn);
  const founding = toFoundingSource(research.note, tables.factSources.founding, readOn);
  const found = fillSharedWith([...own.records, ...others.records]);
  const sources: Record<string, SourceFile> = {
    ...toCountrySources(research.country, tables.countrySources, readOn),
    ...toWorldSources(usableEntries(research.world, code), tables, readOn),
    ...facts.sources,
    ...founding,
    ...toDaySources(tables.days.sources, readOn),
  };
  const allowedDomains = toAllowedDomains(found, tables.allowedDomains);
  // The research tells its country's own pages from the State's news agency and from copies elsewhere.
  const kindOf = new Map(
    Object.entries(research.country.sources).map(([key, { kind }]) => [countrySourceId(key, code), kind]),
  );
  const isOwnWord = (id: string) => !kindOf.has(id) || kindOf.get(id) === 'official';
  const records = fillOfficialPages(dateStatements(found, sources), { allowedDomains, sources }, isOwnWord);
  return {
    files: {
      records,
      organisations: toOrganisations(tables.organisations, own.records, Object.keys(founding)[0]!),
      regions: toRegions(tables.regions),
      days: tables.days.days,
      sources: { allowedDomains, sources },
    },
    findings: [...own.findings, ...others.findings, ...facts.findings],
  };
}

/** Sources that only the days table holds; it does not repeat the day on which they were read. */
function toDaySources(sources: Tables['days']['sources'], readOn: string): Record<string, SourceFile> {
  return Object.fromEntries(Object.entries(sources).map(([id, source]) => [id, { ...source, readOn }]));
}
