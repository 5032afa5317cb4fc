import { getCollection } from 'astro:content';
import type { Figure } from '../domain/page/figure.ts';
import { splitWorded } from './left-out.ts';

/** Every figure with a chart, in its own order. */
export async function loadFigures(): Promise<Figure[]> {
  return (await splitWorded('figures', await getCollection('figures'))).shown;
}
