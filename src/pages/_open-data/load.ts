import { oncePerBuild } from '../../collections/once.ts';
import { servicesJsonSchema } from '../../collections/site.ts';
import { toDataFiles } from '../../outputs/open-data/files.ts';
import { contextIn } from '../_routes.ts';

/** All files of the open data, made once per build: each route serves one, and the page lists them. */
export const loadDataFiles = oncePerBuild(async () => toDataFiles(await contextIn(), servicesJsonSchema()));
