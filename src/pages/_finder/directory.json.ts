import type { APIRoute } from 'astro';
import { buildDate } from '~/build-date.ts';
import { loadSite } from '~/collections/site.ts';
import { loadDirectoryWords } from '~/collections/words.ts';
import { toDirectoryFile } from '~/views/finder/entries.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(toDirectoryFile(await loadSite(buildDate), await loadDirectoryWords())));
