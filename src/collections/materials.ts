import { getCollection } from 'astro:content';
import type { Material } from '../domain/materials/material.ts';
import { withHashes } from '../hashes/page/translated-text.ts';
import { type Split, splitWorded } from './left-out.ts';

let loaded: Promise<Split<Material>> | undefined;

/** Everything to carry away, in the order of its use. */
export async function loadMaterials(): Promise<Material[]> {
  return (await splitMaterials()).shown;
}

/** The same, with what a published site goes without; loaded once per build. */
export function splitMaterials(): Promise<Split<Material>> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Split<Material>> {
  const entries = await getCollection('materials');
  const materials = entries.map(({ id, data }) => ({ id, ...withHashes(data) }));
  return splitWorded(
    'materials',
    materials.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
  );
}
