import { isDeepStrictEqual } from 'node:util';
import { isGroup, valueAt } from '../../check/source/loose.ts';
import type { Path } from '../../check/source/yaml-source.ts';

/** One value that differs; `undefined` where there was none, or is none any more. */
export interface Difference {
  path: Path;
  before: unknown;
  after: unknown;
}

/** What differs between two values, each as near to it as can be told: a field of a record, a list of words as a whole. */
export function differences(before: unknown, after: unknown, path: Path = []): Difference[] {
  if (isDeepStrictEqual(before, after)) return [];
  const there = [before, after].filter((one) => one !== undefined && one !== null);
  const isOfGroups = there.every((one) => Array.isArray(one) && one.length > 0 && one.every(isGroup));
  const within = isOfGroups ? inPlace(before, after) : there.every(isGroup) ? [before, after] : null;
  if (!within) return [{ path, before, after }];
  const keys = new Set(within.flatMap((one) => Object.keys(one ?? {})));
  return [...keys].flatMap((key) =>
    differences(valueAt(within[0], [key]), valueAt(within[1], [key]), [...path, isOfGroups ? Number(key) : key]),
  );
}

/** Two lists without the items that they begin and end with alike: what came or went in between moves no other. */
function inPlace(before: unknown, after: unknown): [unknown[], unknown[]] {
  const [was, is] = [Array.isArray(before) ? before : [], Array.isArray(after) ? after : []];
  const least = Math.min(was.length, is.length);
  let head = 0;
  while (head < least && isDeepStrictEqual(was[head], is[head])) head += 1;
  let tail = 0;
  while (tail < least - head && isDeepStrictEqual(was.at(-1 - tail), is.at(-1 - tail))) tail += 1;
  // What is left out before keeps its place, so that each item has the number that it has in the file.
  const between = (list: unknown[]) => [...new Array<unknown>(head), ...list.slice(head, list.length - tail)];
  return [between(was), between(is)];
}
