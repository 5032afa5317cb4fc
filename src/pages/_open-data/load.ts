import { servicesJsonSchema } from '../../collections/open-data.ts';
import { type DataSet, toDataFiles } from '../../outputs/open-data/files.ts';
import { contextIn } from '../_routes.ts';

let loaded: Promise<DataSet> | undefined;

/** All files of the open data, made once per build: each route serves one, and the page lists them. */
export function loadDataFiles(): Promise<DataSet> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<DataSet> {
  return toDataFiles(await contextIn(), servicesJsonSchema());
}
