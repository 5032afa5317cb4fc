import type { APIContext } from 'astro';
import { fileAt } from '~/outputs/open-data/files.ts';
import { loadDataFiles } from './load.ts';

/** The files of each country that has a service; what is about no one country has one address, and needs no path. */
export const getStaticPaths = async () => {
  const countries = [...(await loadDataFiles()).files.values()].flatMap(({ country }) => country ?? []);
  return [...new Set(countries)].map((country) => ({ params: { country } }));
};

/** Any file of the open data, by its own path. */
export const GET = async ({ url: { pathname } }: APIContext) =>
  new Response(fileAt(pathname, await loadDataFiles()).text);
