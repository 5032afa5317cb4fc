import { type Document, findAll, remove } from './dom.ts';

/** An island of a page: the built file of its code, and its name there. */
export interface Island {
  url: string;
  name: string;
}

/**
 * Marks the islands of a page for the classic script that wakes them (`islands/wake.ts`), with what they are given as plain JSON.
 *
 * @param isWoken false: they stay as they were sent, which is of use without script
 */
export function toIslands(root: Document, isWoken: boolean): Island[] {
  return findAll(root, ({ name }) => name === 'astro-island').flatMap((island) => {
    const { 'component-url': url = '', 'component-export': name = '', props = '{}' } = island.attribs;
    island.attribs = isWoken ? { 'data-island': name, 'data-props': JSON.stringify(plainProps(props)) } : {};
    if (!isWoken) for (const slot of findAll(island, (one) => one.name === 'template')) remove(slot);
    return isWoken ? [{ url, name }] : [];
  });
}

/** What Astro writes of a value: its kind, then the value. Islands of this site are given plain JSON alone. */
type Written = readonly [kind: 0 | 1, value: unknown];

function plainProps(props: string): unknown {
  const written: Record<string, Written> = JSON.parse(props);
  return Object.fromEntries(Object.entries(written).map(([key, value]) => [key, plain(value)]));
}

function plain([kind, value]: Written): unknown {
  if (kind !== 0 && kind !== 1) throw new Error(`An island is given a value of the kind ${kind}, which is no JSON.`);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
