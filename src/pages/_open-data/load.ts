import { buildDate } from '../../build-date.ts';
import { servicesJsonSchema } from '../../collections/open-data.ts';
import { loadSite } from '../../collections/site.ts';
import { type DataSet, toDataFiles } from '../../outputs/open-data/files.ts';
import { viewContext } from '../../views/context.ts';

let loaded: Promise<DataSet> | undefined;

/** All files of the open data, made once per build: each route serves one, and the page lists them. */
export function loadDataFiles(): Promise<DataSet> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<DataSet> {
  const site = await loadSite(buildDate);
  return toDataFiles(viewContext(site), servicesJsonSchema());
}
