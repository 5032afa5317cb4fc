import type { APIContext } from 'astro';
import { fileAt } from '~/outputs/open-data/files.ts';
import { builtSite } from '../_routes.ts';
import { loadDataFiles } from './load.ts';

/** Files are there of the deployment's own country alone; what is about no one country has one address, and needs no path. */
export const getStaticPaths = async () => {
  const { campaign } = await builtSite();
  return [{ params: { country: campaign.country.code.toLowerCase() } }];
};

/** Any file of the open data, by its own path. */
export const GET = async ({ url: { pathname } }: APIContext) =>
  new Response(fileAt(pathname, await loadDataFiles()).text);
