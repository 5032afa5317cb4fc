import { getCollection } from 'astro:content';
import type { Saying } from '../domain/messages/saying.ts';
import { withHashes } from '../hashes/page/translated-text.ts';

/** Every sentence to remember, in its own order. */
export async function loadSayings(): Promise<Saying[]> {
  const entries = await getCollection('sayings');
  return entries
    .map(({ id, data }) => ({ id, ...withHashes(data) }))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
