import { expect, test } from 'vitest';
import type { Content } from '../../src/check/content.ts';
import { readContent } from '../../src/check/read/content.ts';
import { heldTwice } from '../../src/check/rules/doubled.ts';

const content = readContent('content');

/** Lists in which something may come again: by their order they stand for something else, or they are drawn with. */
const MAY_REPEAT = [
  ...['lessons steps[].minutes', 'lessons steps[].drawings', 'lessons words.*.handout.notice', 'materials drawings'],
  // Cards and turns of a spot may say the same; codes have a rule of their own.
  'materials words.*.items',
  ...(content.recallCodes?.whole?.length ? ['recallCodes '] : []),
  ...['campaign sign', 'map transform.scale', 'map transform.translate', 'map arcs', 'map arcs[]', 'map arcs[][]'],
  ...['map objects.regions.geometries[].arcs', 'map objects.regions.geometries[].arcs[]'],
  // Numbers, months and weekdays in words, each with all the words for it.
  ...['wordRules announce.guards.spelled.units', 'wordRules announce.guards.spelled.tens'],
  ...['wordRules announce.guards.spelled.hundreds'],
  ...['wordRules announce.read.months', 'wordRules announce.read.weekdays'],
];

/** A value whose lists end with their first member once more, and the path of each list. */
function doubled(value: unknown, path: string[] = []): [value: unknown, lists: string[][]] {
  if (typeof value !== 'object' || value === null) return [value, []];
  const parts = Object.entries(value).map(([key, part]) => [key, doubled(part, [...path, key])] as const);
  const lists = parts.flatMap(([, [, own]]) => own);
  const values = parts.map(([, [part]]) => part);
  if (!Array.isArray(value)) return [Object.fromEntries(parts.map(([key], i) => [key, values[i]])), lists];
  return [[...values, ...values.slice(0, 1)], values.length > 0 ? [...lists, [...path, String(values.length)]] : lists];
}

const fieldOf = (path: readonly string[]) =>
  path
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

test('nothing stands twice in a list of any kind of file unnoticed, save where it may', () => {
  const lists: { kind: string; file: string; field: string }[] = [];
  const twice = Object.entries(content).map(([kind, read]: [string, unknown]) => {
    const double = (entry: Content['services'][number]) => {
      if (!entry?.source) return entry;
      const [value, own] = doubled(entry.value);
      lists.push(...own.map((path) => ({ kind, file: entry.source.file, field: fieldOf(path) })));
      return { ...entry, value };
    };
    return [kind, Array.isArray(read) ? read.map(double) : double(read as never)];
  });
  const found = heldTwice(Object.fromEntries(twice) as Content).map(({ file, field }) => `${file} ${field}`);
  const told = new Set(found.map((place) => place.replace(/\.\w+$/, ''))).union(new Set(found));
  const missed = lists
    .filter(({ file, field }) => !told.has(`${file} ${field}`))
    .map(
      ({ kind, field }) =>
        `${kind} ${field
          .replace(/\[\d+\]$/, '')
          .replace(/\[\d+\]/g, '[]')
          .replace(/(?<=words)\.\w+/, '.*')}`,
    );
  expect(new Set(missed)).toEqual(new Set(MAY_REPEAT));
});

test('nothing stands twice in the lists of the content', () => {
  expect(heldTwice(content)).toEqual([]);
});
