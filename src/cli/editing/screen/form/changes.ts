import { isGroup } from '../../../../check/source/loose.ts';
import type { Change, FieldPath } from '../../contract.ts';

/**
 * What makes the fields of a form of those that it was opened with: only what differs, one change after the other. What lies in front of
 * and behind an item that was taken out stays as it is.
 */
export function changesBetween(before: unknown, after: unknown, path: FieldPath = []): Change[] {
  if (isSame(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return changesOfList(before, after, path);
  if (!isGroup(before) || !isGroup(after)) return [{ path, value: plain(after) }];
  const gone = Object.keys(before).filter((key) => after[key] === undefined);
  return [
    ...gone.map((key): Change => ({ path: [...path, key], removed: true })),
    ...Object.keys(after)
      .filter((key) => after[key] !== undefined)
      .flatMap((key): Change[] =>
        before[key] === undefined
          ? [{ path: [...path, key], value: plain(after[key]) }]
          : changesBetween(before[key], after[key], [...path, key]),
      ),
  ];
}

function changesOfList(before: readonly unknown[], after: readonly unknown[], path: FieldPath): Change[] {
  const surplus = Math.max(0, before.length - after.length);
  const differing = before.findIndex((item, at) => !isSame(item, after[at]));
  const first = Math.max(0, differing);
  const left = before.toSpliced(first, surplus);
  return [
    ...Array.from({ length: surplus }, (): Change => ({ path: [...path, first], removed: true })),
    ...filled(after).flatMap((item, at): Change[] =>
      at < left.length ? changesBetween(left[at], item, [...path, at]) : [{ path: [...path, at], value: plain(item) }],
    ),
  ];
}

/** Another value at a place; `undefined` takes what is there out. */
export function withValue(whole: unknown, path: FieldPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(whole)) return whole.with(Number(step), withValue(whole[Number(step)], rest, value));
  const own = isGroup(whole) ? whole : {};
  const next = withValue(own[step], rest, value);
  if (next !== undefined) return { ...own, [step]: next };
  return Object.fromEntries(Object.entries(own).filter(([key]) => key !== String(step)));
}

/** What is written: a place that a form left open in a list is an empty text. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return filled(value).map(plain);
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, own]) => (own === undefined ? [] : [[key, plain(own)]])),
  );
}

function filled(list: readonly unknown[]): unknown[] {
  return list.map((item) => (item === undefined ? '' : item));
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}
