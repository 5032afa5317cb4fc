import type { APIRoute } from 'astro';
import { loadNeedWords } from '~/collections/words.ts';
import { toNeedWords } from '~/views/needs/need-words.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(toNeedWords(await loadNeedWords())));
