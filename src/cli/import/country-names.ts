import type { Tables } from './table-schemas.ts';

type NameTable = Tables['countryNames'];

/** The official name, without the remarks of the research. */
export function officialName(id: string, name: string, { official }: Pick<NameTable, 'official'>): string {
  return official[id] ?? name;
}

/**
 * The short name of a service, or undefined where the official one will do: from the table, or by the rule of its family
 * of names, unless another service already has that name.
 */
export function findShortName(
  id: string,
  name: string,
  allNames: ReadonlySet<string>,
  { short, shortened }: Pick<NameTable, 'short' | 'shortened'>,
): string | undefined {
  if (short[id]) return short[id];
  for (const { match, write } of shortened) {
    const shorter = name.replace(new RegExp(match, 'u'), write);
    if (shorter !== name) return allNames.has(shorter) ? undefined : shorter;
  }
  return undefined;
}
