import { getCollection } from 'astro:content';
import type { Count, Harm, Target } from '../domain/results/count.ts';
import { oncePerBuild } from './once.ts';

/**
 * Every count, in the order of its batch; what was to be reached, and harm that was reported, in the order of their files, none where a
 * country has no such file. Read once per build, since Astro warns each time that there is none.
 */
export const loadResults = oncePerBuild(async () => {
  const counts = (await getCollection('counts')).map(({ id, data }): Count => ({ id, ...data }));
  const [targets] = await getCollection('targets');
  const [harms] = await getCollection('harms');
  return {
    counts: counts.sort((a, b) => (a.id < b.id ? -1 : 1)),
    targets: Object.entries(targets?.data ?? {}).map(([id, target]): Target => ({ id, ...target })),
    harms: Object.entries(harms?.data ?? {}).map(([id, harm]): Harm => ({ id, ...harm })),
  };
});
