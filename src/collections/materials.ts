import { getCollection } from 'astro:content';
import type { Material } from '../domain/materials/material.ts';
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
  return splitWorded('materials', await getCollection('materials'));
}
