import type { APIContext } from 'astro';
import { loadDataFiles } from './load.ts';

/** Any file of the open data that is about no one country, by its own path. */
export const GET = async ({ url }: APIContext) => new Response((await loadDataFiles()).files.get(url.pathname)!.text);
