import type { APIRoute } from 'astro';
import { loadSituationWords } from '~/collections/words.ts';
import { toSituationWords } from '~/views/situations/situation-words.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(toSituationWords(await loadSituationWords())));
