/** Every field of the real records is saved: one value differs, and no byte but its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isNode, parse, parseDocument } from 'yaml';
import { listFiles } from '../../../../src/check/read/files-there.ts';
import { edited, partsOf } from '../../../../src/cli/editing/edited-text.ts';
import { kindOf } from '../../../../src/schemas/kinds/kinds.ts';
import { isAll } from '../../../run/left-to-all.ts';

type Path = (string | number)[];

/** Of a usual run: some files of each kind, and some fields spread over each. */
const [FILES, FIELDS] = isAll ? [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] : [2, 4];

const files = [...Map.groupBy(listFiles('content').files, kindOf)].flatMap(([kind, own]) =>
  kind ? own.filter((_file, at) => at % Math.ceil(own.length / FILES) === 0 || isAll) : [],
);

function leavesOf(value: unknown, path: Path = []): [Path, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([step, own]) => leavesOf(own, [...path, step]));
}

/** Another value of the same type; a text with all that YAML could take amiss. */
function another(value: unknown): unknown {
  if (typeof value === 'string') return `${value} - "x": 'ñ' #1`;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : 'x';
}

/** The same data with another value at a path, or without it. */
function changed(data: unknown, path: Path, value?: { now: unknown }): unknown {
  const copy: unknown = structuredClone(data);
  const holder = path.slice(0, -1).reduce<unknown>((here, step) => Reflect.get(Object(here), step), copy);
  const last = path.at(-1) ?? '';
  if (value) Reflect.set(Object(holder), last, value.now);
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(Object(holder), last);
  return copy;
}

function factsOf(file: string, text: string): string {
  const parts = partsOf(file, text);
  if (!parts) throw new Error(`${file} cannot be read`);
  return parts.facts;
}

/** What two texts have in common at their ends. */
function outside(before: string, after: string): [head: number, tail: number] {
  let [head, tail] = [0, 0];
  while (head < before.length && before[head] === after[head]) head += 1;
  while (tail < before.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [head, before.length - tail];
}

describe.each(files)('%s', (file) => {
  const text = readFileSync(join('content', file), 'utf8');
  const facts = factsOf(file, text);
  const data: unknown = parse(facts);
  const document = parseDocument(facts);
  const offset = text.indexOf(facts);
  const all = leavesOf(data).filter(([path]) => path.length > 0);
  const leaves = all.filter((_leaf, at) => at % Math.ceil(all.length / FIELDS) === 0 || isAll);

  test('one value differs', { timeout: 600_000 }, () => {
    for (const [path, value] of leaves) {
      const next = edited(file, text, [{ path, value: another(value) }]);
      if (next === null) throw new Error(`${path.join('.')} cannot be saved`);
      expect(parse(factsOf(file, next)), path.join('.')).toEqual(changed(data, path, { now: another(value) }));
      const node = document.getIn(path, true);
      const [start = 0, , end = 0] = isNode(node) ? (node.range ?? []) : [];
      const [head, tail] = outside(text, next);
      expect(head, path.join('.')).toBeGreaterThanOrEqual(start + offset);
      expect(tail, path.join('.')).toBeLessThanOrEqual(end + offset);
    }
  });

  test('a field is taken out, and nothing else is', { timeout: 600_000 }, () => {
    for (const [path] of leaves) {
      const next = edited(file, text, [{ path, removed: true }]);
      if (next === null) throw new Error(`${path.join('.')} cannot be taken out`);
      expect(parse(factsOf(file, next)) ?? {}, path.join('.')).toEqual(changed(data, path));
    }
  });
});
