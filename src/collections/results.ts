import { getCollection } from 'astro:content';
import type { Count, Harm, Target } from '../domain/results/count.ts';
import { oncePerBuild } from './once.ts';

/** Every count, in the order of its batch; read once per build, since Astro warns each time that there is none. */
export const loadCounts = oncePerBuild(async (): Promise<Count[]> => {
  const entries = await getCollection('counts');
  return entries.map(({ id, data }) => ({ id, ...data })).sort((a, b) => (a.id < b.id ? -1 : 1));
});

/** What was to be reached, in the order of the file; none where a country has no such file. */
export async function loadTargets(): Promise<Target[]> {
  const [entry] = await getCollection('targets');
  return Object.entries(entry?.data ?? {}).map(([id, target]) => ({ id, ...target }));
}

/** Harm that was reported, in the order of the file; none where there is no such file. */
export async function loadHarms(): Promise<Harm[]> {
  const [entry] = await getCollection('harms');
  return Object.entries(entry?.data ?? {}).map(([id, harm]) => ({ id, ...harm }));
}
