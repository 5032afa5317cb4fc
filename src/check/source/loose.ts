import type { Path } from './yaml-source.ts';

/**
 * A value of which parts may be missing: what is left of a file once the mistakes that its schema found are taken out.
 * What is there has the right type, so that the other rules can go on and an author gets every finding in one run.
 */
export type Loose<T> = T extends readonly (infer U)[]
  ? (Loose<U> | undefined)[]
  : T extends object
    ? { [K in keyof T]?: Loose<T[K]> }
    : T;

/** The members of a list or a map with the step that leads to each, without those that were taken out. */
export function members<T>(list: readonly (T | undefined)[] | undefined): [number, T][];
export function members<T>(map: Readonly<Record<string, T | undefined>> | undefined): [string, T][];
export function members(
  of: readonly unknown[] | Readonly<Record<string, unknown>> | undefined,
): [number | string, unknown][] {
  const all: [number | string, unknown][] = Array.isArray(of)
    ? of.map((value, i) => [i, value])
    : Object.entries(of ?? {});
  return all.filter(([, value]) => value !== undefined);
}

/** The members of any value, of which one without members has none. */
export function stepsIn(value: unknown): [number | string, unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value) ? members(value) : members(isGroup(value) ? value : undefined);
}

/** Every text inside a value, with the path that leads to it. */
export function textsIn(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  return stepsIn(value).flatMap(([step, own]) => textsIn(own, [...path, step]));
}

/** A copy of `value` without what stands at `paths`; the positions of a list stay as they are. */
export function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.some((path) => path.length === 0)) return undefined;
  const copy = structuredClone(value);
  for (const path of paths) {
    const parent = path.slice(0, -1).reduce<unknown>((here, step) => valueAt(here, [step]), copy);
    if (typeof parent !== 'object' || parent === null) continue;
    const last = path.at(-1) ?? '';
    if (Array.isArray(parent)) parent[Number(last)] = undefined;
    else Reflect.deleteProperty(parent, last);
  }
  return copy;
}

/** What stands at a path; `undefined` where the path leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, step) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, step) ? Reflect.get(here, step) : undefined,
    value,
  );
}

/** The keys of the map that stands at a path, whatever their values are; `undefined` where no map stands there. */
export function keysAt(value: unknown, path: Path): string[] | undefined {
  const map = valueAt(value, path);
  return isGroup(map) ? Object.keys(map) : undefined;
}

/** Is it a group of named values? */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
