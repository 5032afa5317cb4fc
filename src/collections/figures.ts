import { getCollection } from 'astro:content';
import type { Figure } from '../domain/page/figure.ts';
import { withHashes } from '../hashes/page/translated-text.ts';
import { splitWorded } from './left-out.ts';

/** Every figure with a chart, in its own order. */
export async function loadFigures(): Promise<Figure[]> {
  const entries = await getCollection('figures');
  const figures = entries.map(({ id, data }) => ({ id, ...withHashes(data) }));
  const { shown } = await splitWorded('figures', figures);
  return shown.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
