import type { APIRoute } from 'astro';
import { loadDirectoryWords } from '~/collections/words.ts';
import { toDirectoryFile } from '~/views/finder/entries.ts';
import { builtSite } from '../_routes.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(toDirectoryFile(await builtSite(), await loadDirectoryWords())));
