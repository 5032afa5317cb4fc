import { getCollection } from 'astro:content';
import type { Figure } from '../domain/page/figure.ts';
import { withHashes } from '../hashes/page/translated-text.ts';

/** Every figure with a chart, in its own order. */
export async function loadFigures(): Promise<Figure[]> {
  const entries = await getCollection('figures');
  return entries
    .map(({ id, data }) => ({ id, ...withHashes(data) }))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
