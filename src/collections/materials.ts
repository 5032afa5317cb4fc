import { getCollection } from 'astro:content';
import type { Material } from '../domain/materials/material.ts';
import { type Split, splitWorded } from './left-out.ts';
import { oncePerBuild } from './once.ts';

/** Everything to carry away, in the order of its use. */
export async function loadMaterials(): Promise<Material[]> {
  return (await splitMaterials()).shown;
}

/** The same, with what a published site goes without; loaded once per build. */
export const splitMaterials = oncePerBuild(
  async (): Promise<Split<Material>> => splitWorded('materials', await getCollection('materials')),
);
