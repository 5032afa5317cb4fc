import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq } from 'yaml';
import { valueAt } from '../check/source/loose.ts';
import type { Path } from '../check/source/yaml-source.ts';
import { parsed, rangeOf, wholeDocument } from './splice-yaml.ts';

/**
 * A YAML text without a field or an item of a list: every other byte stays, and so do comments on lines of their own, since nobody knows
 * what else they are about. What held nothing else is left empty.
 *
 * @returns `null` where there is no such thing, or it cannot be done without touching more
 */
export function cut(text: string, path: Path): string | null {
  const doc = wholeDocument(text);
  const above = path.slice(0, -1);
  const wanted: unknown = doc?.toJS();
  const holder = valueAt(wanted, above);
  const step = path.at(-1);
  if (!doc || step === undefined || valueAt(wanted, path) === undefined) return null;
  if (Array.isArray(holder)) holder.splice(Number(step), 1);
  else if (typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, step);
  const node = above.length > 0 ? doc.getIn(above, true) : doc.contents;
  const isEmpty = isDeepStrictEqual(holder, {}) || isDeepStrictEqual(holder, []);
  const next = isEmpty ? emptied(text, node, Array.isArray(holder)) : shortened(text, node, step);
  return next && isDeepStrictEqual(parsed(next), wanted) ? next : null;
}

/** A list or a group with nothing in it, behind its name. */
function emptied(text: string, node: unknown, isList: boolean): string {
  const [start, end] = rangeOf(node) ?? [0, 0];
  const head = text.slice(0, start);
  const last = start + text.slice(start, end).trimEnd().length;
  return `${/:\s*$/.test(head) ? `${head.trimEnd()} ` : head}${isList ? '[]' : '{}'}${text.slice(last)}`;
}

function shortened(text: string, node: unknown, step: PropertyKey): string | null {
  const parts = partsOf(text, node);
  const at = isMap(node)
    ? node.items.findIndex(({ key }) => isScalar(key) && String(key.value) === String(step))
    : Number(step);
  return parts && without(text, parts, at, (isMap(node) || isSeq(node)) && node.flow === true);
}

/** Where each item of a list begins, with its dash, or each pair of a group, and where its value ends. */
function partsOf(text: string, node: unknown): (readonly [number, number])[] | null {
  const pairs = isMap(node)
    ? node.items.map(({ key, value }) => [rangeOf(key)?.[0], (rangeOf(value) ?? rangeOf(key))?.[1]] as const)
    : isSeq(node)
      ? node.items.map((item) => {
          const [start, end] = rangeOf(item) ?? [0, 0];
          return [node.flow ? start : text.lastIndexOf('-', start - 1), end] as const;
        })
      : [];
  const whole = pairs.flatMap(([start, end]) => {
    if (start === undefined || end === undefined) return [];
    return [[start, start + text.slice(start, end).trimEnd().length] as const];
  });
  return whole.length === pairs.length && whole.length > 0 ? whole : null;
}

function without(text: string, parts: readonly (readonly [number, number])[], at: number, isFlow: boolean) {
  const [own, before, after] = [parts[at], parts[at - 1], parts[at + 1]];
  if (!own) return null;
  const [start, end] = own;
  if (isFlow && before) return text.slice(0, before[1]) + text.slice(end);
  if (isFlow) return after ? text.slice(0, start) + text.slice(after[0]) : null;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end) + 1 || text.length;
  if (text.slice(lineStart, start).trim() === '') return text.slice(0, lineStart) + text.slice(lineEnd);
  // The first pair of an item stands behind its dash; the next one takes its place.
  const isNext = after && /^(?:[ \t]*#[^\n]*|[ \t]*)\n[ \t]*$/.test(text.slice(end, after[0]));
  return isNext ? text.slice(0, start) + text.slice(after[0]) : null;
}
