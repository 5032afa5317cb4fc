import type { APIContext } from 'astro';
import { fileAt } from '~/outputs/open-data/files.ts';
import { loadDataFiles } from './load.ts';

/** Any file of the open data that is about no one country, by its own path. */
export const GET = async ({ url: { pathname } }: APIContext) =>
  new Response(fileAt(pathname, await loadDataFiles()).text);
