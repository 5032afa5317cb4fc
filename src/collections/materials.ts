import { getCollection } from 'astro:content';
import type { Material } from '../domain/materials/material.ts';
import { withHashes } from '../hashes/page/translated-text.ts';

let loaded: Promise<Material[]> | undefined;

/** Everything to carry away, in the order of its use; loaded once per build. */
export function loadMaterials(): Promise<Material[]> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Material[]> {
  const entries = await getCollection('materials');
  return entries
    .map(({ id, data }) => ({ id, ...withHashes(data) }))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
