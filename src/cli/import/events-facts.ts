import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { OrganisationFile, RegionFile, SourcesFile } from '../../schemas/facts.ts';
import type { EventFiles } from './events-build.ts';

/** The lists that activities point into. */
export interface FactLists {
  regions: RegionFile[];
  organisations: Record<string, OrganisationFile>;
  sources: SourcesFile;
}

export function readFactFiles(out: string): FactLists {
  const read = (name: string): unknown => parse(readFileSync(path.join(out, 'facts', name), 'utf8'));
  return {
    regions: read('regions.yaml') as RegionFile[],
    organisations: read('organisations.yaml') as Record<string, OrganisationFile>,
    sources: read('sources.yaml') as SourcesFile,
  };
}

/** The lists with what the activities add: an organisation that is there stays, a source of ours is written anew. */
export function mergeFacts(
  lists: FactLists,
  { sources, organisations }: Pick<EventFiles, 'sources' | 'organisations'>,
): FactLists {
  const all = Object.entries({ ...lists.sources.sources, ...sources }).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    regions: lists.regions,
    organisations: { ...lists.organisations, ...without(organisations, lists.organisations) },
    sources: { ...lists.sources, sources: Object.fromEntries(all) },
  };
}

function without<T>(more: Record<string, T>, there: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(more).filter(([id]) => !(id in there)));
}
