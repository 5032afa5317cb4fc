import { type Finding, finding } from '../finding.ts';
import { fieldOf, type Path, placeAt, type YamlSource } from '../source/yaml-source.ts';

/** A finding for each value of a list that stands earlier in it; `field` is the one that holds the value, where its members are groups. */
export function doubledIn(source: YamlSource, list: Path, values: readonly string[], field?: string): Finding[] {
  return doubled(
    source,
    values.map((value, i) => ({ path: [...list, i, ...(field === undefined ? [] : [field])], value })),
  );
}

/** What the members of a list are called. */
export function idsOf(all: readonly { id: string }[]): string[] {
  return all.map(({ id }) => id);
}

/** A finding for each value that stands earlier in the same list of places. */
export function doubled(source: YamlSource, values: readonly { path: Path; value: string | undefined }[]): Finding[] {
  const first = new Map<string, Path>();
  return values.flatMap(({ path, value }) => {
    if (value === undefined) return [];
    const earlier = first.get(value);
    if (earlier) return finding(placeAt(source, path), 'duplicate-value', fieldOf(earlier));
    first.set(value, path);
    return [];
  });
}
