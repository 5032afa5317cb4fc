import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, isSeq, parse, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Path, typed } from '../check/source/yaml-source.ts';

/**
 * A YAML text with one value written anew or added: every other byte stays, comments and the order of fields too.
 *
 * @param path a field, an item of a list, or the place behind the last one
 * @returns `null` where that cannot be done without touching more, so that a person must look at it
 */
export function splice(text: string, path: Path, value: unknown): string | null {
  const doc = parseDocument(text, { prettyErrors: false });
  if (doc.errors.length > 0) return null;
  const next = written(text, doc.contents, path, value);
  return next !== null && isDeepStrictEqual(parsed(next), withAt(parse(text), path, value)) ? next : null;
}

function written(text: string, contents: unknown, path: Path, value: unknown): string | null {
  let node = contents;
  for (const [at, step] of path.entries()) {
    const rest = path.slice(at + 1).reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) return withKey(text, node, String(step), rest);
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) return step === node.items.length ? withItem(text, node, rest) : null;
      node = item;
    } else return null;
  }
  const range = rangeOf(node);
  if (!range) return null;
  const [start, end] = range;
  const last = text.slice(start, end).trimEnd().length;
  return text.slice(0, start) + flow(value) + text.slice(start + last);
}

/** A map with one more key at its end. */
function withKey(text: string, map: YAMLMap, key: string, value: unknown): string | null {
  const [start, end] = rangeOf(map) ?? [0, 0];
  const last = rangeOf(map.items.at(-1)?.value ?? map.items.at(-1)?.key);
  const said = `${key}: ${flow(value)}`;
  if (map.flow) {
    const place = last ? last[1] : text.lastIndexOf('}', end - 1);
    return `${text.slice(0, place)}${last ? ', ' : ' '}${said}${last ? '' : ' '}${text.slice(place)}`;
  }
  return last && withLine(text, last[1], columnOf(text, start), said);
}

/** A list with one more item at its end; an empty one becomes a list of lines. */
function withItem(text: string, list: YAMLSeq, value: unknown): string | null {
  const [start, end] = rangeOf(list) ?? [0, 0];
  const last = rangeOf(list.items.at(-1));
  if (!list.flow) return last && withLine(text, last[1], columnOf(text, start), `- ${flow(value)}`);
  if (last) return `${text.slice(0, last[1])}, ${flow(value)}${text.slice(last[1])}`;
  if (typeof value !== 'object') return `${text.slice(0, start)}[${flow(value)}]${text.slice(end)}`;
  const indent = ' '.repeat(/^ */.exec(text.slice(text.lastIndexOf('\n', start) + 1))?.[0].length ?? 0);
  return `${text.slice(0, start).trimEnd()}\n${indent}  - ${flow(value)}${text.slice(end)}`;
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

/** Where a node begins and ends, without what stands behind it. */
function rangeOf(node: unknown): readonly [number, number] | null {
  const range = isNode(node) ? node.range : null;
  return range ? [range[0], range[1]] : null;
}

/** The name of a field or a source, which YAML takes for nothing else. */
const IS_PLAIN = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)[a-z][a-z0-9]*(?:[A-Z-][a-z0-9]+)*$/i;

/** A value on one line, as authors write it. */
function flow(value: unknown): string {
  if (typeof value === 'string') return IS_PLAIN.test(value) ? value : typed(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, own]) => `${key}: ${flow(own)}`)
    .join(', ')} }`;
}

function parsed(text: string): unknown {
  try {
    return parse(text);
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
