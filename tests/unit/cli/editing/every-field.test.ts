/** Every field of the real records is saved: one value differs, and no byte but its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { isMap, isNode, isScalar, isSeq, parse, parseDocument } from 'yaml';
import { listFiles } from '../../../../src/check/read/files-there.ts';
import { edited, partsOf } from '../../../../src/cli/editing/edited-text.ts';
import { ALL_KINDS, kindOf } from '../../../../src/schemas/kinds/kinds.ts';
import { isAll } from '../../../run/left-to-all.ts';

type Path = (string | number)[];

/** A piece of a file that can be read by itself, so that a file of a thousand records need not be read anew for each field. */
const LONGEST = 1000;
/** Of each kind in a usual run: so many pieces, and so many fields of each. */
const [PIECES, FIELDS] = isAll ? [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] : [12, 6];

const byKind = Map.groupBy(listFiles('content').files, kindOf);

function leavesOf(value: unknown, path: Path = []): [Path, unknown][] {
  if (typeof value !== 'object' || value === null) return path.length > 0 ? [[path, value]] : [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([step, own]) => leavesOf(own, [...path, step]));
}

/** The records of a long text, each with the lines that lead to it. */
function piecesOf(text: string, head = ''): string[] {
  const contents = parseDocument(head + text).contents;
  const node = head
    .split('\n')
    .reduce<unknown>((here, line) => (line && isMap(here) ? here.items[0]?.value : here), contents);
  if (text.length <= LONGEST || !(isMap(node) || isSeq(node)) || node.flow || node.items.length === 0)
    return [head + text];
  const starts = node.items.map((item) => {
    const first = isNode(item) ? item : 'key' in Object(item) ? Reflect.get(Object(item), 'key') : null;
    const at = (isNode(first) ? (first.range?.[0] ?? 0) : 0) - head.length;
    return text.lastIndexOf('\n', at - 1) + 1;
  });
  return starts.flatMap((start, at) => {
    const own = text.slice(start, starts[at + 1] ?? text.length);
    const [, name = '', rest = ''] = /^(\s*[^\s#'"-][^\n:]*:[ \t]*\n)([\s\S]*)$/.exec(own) ?? [];
    return name && isMap(node) ? piecesOf(rest, head + name) : [head + own];
  });
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

/** Where two texts begin and end to be another. */
function differing(before: string, after: string): [head: number, tail: number] {
  let [head, tail] = [0, 0];
  while (head < before.length && before[head] === after[head]) head += 1;
  while (tail < before.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [head, before.length - tail];
}

function spread<T>(all: readonly T[], most: number): T[] {
  return all.filter((_one, at) => at % Math.ceil(all.length / most) === 0 || most >= all.length);
}

/** Saves fields of a text, one at a time, and takes some out. */
function hold(name: string, text: string, fields: number): void {
  const data: unknown = parse(text);
  const document = parseDocument(text);
  for (const [at, [path, value]] of spread(leavesOf(data), fields).entries()) {
    const said = `${path.join('.')} in ${text}`;
    const next = edited(name, text, [{ path, value: another(value) }]);
    if (next === null) throw new Error(`Cannot be saved: ${said}`);
    same(parse(next), changed(data, path, { now: another(value) }), said);
    const node = document.getIn(path, true);
    const [start = 0, , end = 0] = isScalar(node) ? (node.range ?? []) : [];
    const [head, tail] = differing(text, next);
    if (head < start || tail > end) throw new Error(`Bytes around ${said}`);
    if (at % TAKEN_OUT > 0) continue;
    const without = edited(name, text, [{ path, removed: true }]);
    if (without === null) throw new Error(`Cannot be taken out: ${said}`);
    same(parse(without) ?? {}, changed(data, path), said);
  }
}

/** One in so many is taken out as well. */
const TAKEN_OUT = isAll ? 5 : 1;

/** Tens of thousands of comparisons; only one that fails is worth a picture. */
function same(now: unknown, wanted: unknown, said: string): void {
  if (!isDeepStrictEqual(now, wanted)) expect(now, said).toEqual(wanted);
}

describe.each(ALL_KINDS.map((kind) => [kind.path, byKind.get(kind) ?? []] as const))('%s', (kind, files) => {
  const ending = kind.endsWith('.json') ? 'x.json' : 'x.yaml';
  const factsOf = (file: string) => partsOf(file, readFileSync(join('content', file), 'utf8'))?.facts ?? '';

  test('every field', { timeout: 900_000 }, () => {
    const pieces = spread(
      spread(files, PIECES).flatMap((file) => piecesOf(factsOf(file))),
      PIECES,
    );
    for (const piece of pieces) hold(ending, piece, FIELDS);
  });

  test.runIf(files.length > 0)('a field of a whole file, whose text stays', { timeout: 60_000 }, () => {
    const file = files.at(-1) ?? '';
    const text = readFileSync(join('content', file), 'utf8');
    const [leaf] = leavesOf(parse(factsOf(file)));
    if (!leaf) return;
    const [path, value] = leaf;
    const next = edited(file, text, [{ path, value: another(value) }]) ?? '';
    expect(parse(partsOf(file, next)?.facts ?? '')).toEqual(
      changed(parse(factsOf(file)), path, { now: another(value) }),
    );
    expect(partsOf(file, next)?.body).toBe(partsOf(file, text)?.body);
  });
});

test('the text of every file is changed, and its facts stay', () => {
  const prose = [...byKind].flatMap(([kind, files]) => (kind && /\.mdx?$/.test(kind.path) ? files : []));
  for (const file of prose) {
    const text = readFileSync(join('content', file), 'utf8');
    const body = partsOf(file, text)?.body ?? '';
    const middle = body.indexOf(' ');
    const now = `${body.slice(0, middle)} [x]${body.slice(middle)}`;
    expect(edited(file, text, [], now), file).toBe(`${text.slice(0, text.length - body.length)}${now}`);
  }
});

test('every file that an editor opens can be read as fields', () => {
  const unread = [...byKind]
    .flatMap(([kind, files]) => (kind ? files : []))
    .filter((file) => {
      const text = readFileSync(join('content', file), 'utf8');
      return partsOf(file, text.replaceAll('\r\n', '\n')) === null;
    });
  expect(unread).toEqual([]);
});
