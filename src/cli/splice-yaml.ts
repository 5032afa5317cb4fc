import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isNode, isScalar, isSeq, parse, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { valueAt } from '../check/source/loose.ts';
import { type Path, typed } from '../check/source/yaml-source.ts';
import { NEEDS_QUOTES } from './yaml-text.ts';

/** How a value is written on one line. */
type Say = (value: unknown) => string;

/**
 * A YAML text with one value written anew or added: every other byte stays, comments and the order of fields too. A text keeps the way
 * in which the one before it was written, where that can say it.
 *
 * @param path a field, an item of a list, or the place behind the last one
 * @param say `JSON.stringify` in a file of JSON
 * @returns `null` where that cannot be done without touching more, so that a person must look at it
 */
export function splice(text: string, path: Path, value: unknown, say: Say = flow): string | null {
  const doc = wholeDocument(text);
  if (!doc) return null;
  const wanted = withAt(doc.toJS(), path, value);
  const alike = say === flow && typeof value === 'string' ? waysOf(text, doc.getIn(path, true), value) : [];
  for (const said of [...alike, say(value)]) {
    const next = written(text, doc.contents, path, { value, said, say });
    if (next !== null && isDeepStrictEqual(parsed(next), wanted)) return next;
  }
  return null;
}

/** A document without a mistake; `null` for any other text. */
export function wholeDocument(text: string): Document.Parsed | null {
  const doc = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  return doc.errors.length > 0 ? null : doc;
}

/** The ways to write a text as the one before it was written: without quotes, in single ones, on lines of its own. */
function waysOf(text: string, node: unknown, value: string): string[] {
  const [start, end] = rangeOf(node) ?? [0, 0];
  if (!isScalar(node) || typeof node.value !== 'string') return [];
  if (node.type === 'PLAIN') return NEEDS_QUOTES.test(value) || value.includes('\n') ? [] : [value];
  if (node.type === 'QUOTE_SINGLE') return [`'${value.replaceAll("'", "''")}'`];
  const [, sign = '', indent = ''] = /^([|>])[-+]?[ \t]*\n\n*( +)/.exec(text.slice(start, end)) ?? [];
  if (sign === '') return [];
  const lines = value.replace(/\n$/, '').split('\n');
  const said = lines.map((line) => line && indent + line).join(sign === '>' ? '\n\n' : '\n');
  return [`${sign}${value.endsWith('\n') ? '' : '-'}\n${said}`];
}

interface Written {
  value: unknown;
  said: string;
  say: Say;
}

function written(text: string, contents: unknown, path: Path, { value, said, say }: Written): string | null {
  let node = contents;
  for (const [at, step] of path.entries()) {
    const rest = path.slice(at + 1).reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return withKey(text, node, String(step), rest, say);
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) return step === node.items.length ? withItem(text, node, rest, say) : null;
      node = item;
    } else return null;
  }
  const range = rangeOf(node);
  if (!range) return null;
  const [start, end] = range;
  const last = text.slice(start, end).trimEnd().length;
  // Behind a name whose value is nothing at all.
  const gap = last === 0 && /[:-]$/.test(text.slice(0, start)) ? ' ' : '';
  return `${text.slice(0, start)}${gap}${said}${text.slice(start + last)}`;
}

/** A map with one more key at its end. */
function withKey(text: string, map: YAMLMap, key: string, value: unknown, say: Say): string | null {
  const [start, end] = rangeOf(map) ?? [0, 0];
  const last = rangeOf(map.items.at(-1)?.value ?? map.items.at(-1)?.key);
  const said = `${say === flow && /^[\w.-]+$/.test(key) ? key : JSON.stringify(key)}: ${say(value)}`;
  if (map.flow) {
    const place = last ? last[1] : text.lastIndexOf('}', end - 1);
    return `${text.slice(0, place)}${last ? ', ' : ' '}${said}${last ? '' : ' '}${text.slice(place)}`;
  }
  return last && withLine(text, last[1], columnOf(text, start), said);
}

/** A list with one more item at its end; an empty one becomes a list of lines. */
function withItem(text: string, list: YAMLSeq, value: unknown, say: Say): string | null {
  const [start, end] = rangeOf(list) ?? [0, 0];
  const last = rangeOf(list.items.at(-1));
  if (!list.flow) return last && withLine(text, last[1], columnOf(text, start), `- ${say(value)}`);
  if (last) return `${text.slice(0, last[1])}, ${say(value)}${text.slice(last[1])}`;
  if (typeof value !== 'object' || say !== flow) return `${text.slice(0, start)}[${say(value)}]${text.slice(end)}`;
  const indent = ' '.repeat(/^ */.exec(text.slice(text.lastIndexOf('\n', start) + 1))?.[0].length ?? 0);
  return `${text.slice(0, start).trimEnd()}\n${indent}  - ${say(value)}${text.slice(end)}`;
}

/** A line of its own behind what ends at a place, and behind the comment of that line. */
function withLine(text: string, end: number, column: number, said: string): string {
  const isAtStart = text[end - 1] === '\n';
  const lineEnd = isAtStart ? end : text.indexOf('\n', end) + 1;
  const place = lineEnd === 0 ? text.length : lineEnd;
  const before = text.slice(0, place);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${' '.repeat(column)}${said}\n${text.slice(place)}`;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Where a node begins and ends, without what stands behind it: a comment below the last line of a group is about what comes next. */
function rangeOf(node: unknown): readonly [number, number] | null {
  const range = isNode(node) ? node.range : null;
  if (!range) return null;
  const last = isMap(node) && !node.flow ? node.items.at(-1) : null;
  const inner = last
    ? (rangeOf(last.value) ?? rangeOf(last.key))
    : isSeq(node) && !node.flow
      ? rangeOf(node.items.at(-1))
      : null;
  return [range[0], inner?.[1] ?? range[1]];
}

/** The name of a field or a source, which YAML takes for nothing else. */
const IS_PLAIN = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)[a-z][a-z0-9]*(?:[A-Z-][a-z0-9]+)*$/i;

/** A value on one line, as authors write it. */
function flow(value: unknown): string {
  if (typeof value === 'string') return IS_PLAIN.test(value) ? value : typed(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Object.entries(value).map(([key, own]) => `${key}: ${flow(own)}`);
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
}

/** What a text says; `undefined` where it is no YAML. */
export function parsed(text: string): unknown {
  try {
    return parse(text, { logLevel: 'error' });
  } catch {
    return undefined;
  }
}

/** Plain data with a value at a path; what leads there is made. */
function withAt(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) {
    const list: unknown[] = [...data];
    list[Number(step)] = withAt(list[Number(step)], rest, value);
    return list;
  }
  const map: Record<string, unknown> = typeof data === 'object' && data !== null ? { ...data } : {};
  map[String(step)] = withAt(map[String(step)], rest, value);
  return map;
}

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
