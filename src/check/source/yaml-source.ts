import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { memoize } from '../../domain/memoize.ts';
import { type Place, quoted } from '../finding.ts';
import { both, example, type Fix, type InBoth } from '../findings/words.ts';

export type Path = readonly PropertyKey[];

/** A file that can still be asked where everything stands. */
export interface YamlSource {
  /** Path below the content folder. */
  file: string;
  lines: LineCounter;
  /** The YAML itself. */
  text: string;
  /** Line of the file that `text` begins at (2 in front matter). */
  firstLine: number;
}

/**
 * The place of a field, looked for when somebody asks: most places are of texts in which nothing is wrong. A field that is not there gets the
 * line of what should hold it.
 */
export function placeAt(source: YamlSource, path: Path): Place {
  return {
    file: source.file,
    field: fieldOf(path),
    get line() {
      return lineOf(source, locate(source, path).offset);
    },
    get head() {
      const { node, exists } = locate(source, path);
      if (path.length === 0) return 'file';
      if (!exists) return 'missing';
      return isEmpty(node) ? 'empty' : 'value';
    },
    get found() {
      return this.head === 'value' ? found(locate(source, path).node, source.text) : undefined;
    },
  };
}

/** The place of the name of a field. */
export function keyPlaceAt(source: YamlSource, path: Path): Place {
  return { file: source.file, line: lineOf(source, locate(source, path).offset), field: fieldOf(path), head: 'key' };
}

/** How a value was typed, before YAML made something of it: `0800` and not 800. */
export function typedAt(source: YamlSource, path: Path): string | undefined {
  const { node, exists } = locate(source, path);
  return exists && isScalar(node) ? node.source : undefined;
}

/**
 * A path as an author would say it.
 *
 * @example fieldOf(['channels', 0, 'value']) // => 'channels[0].value'
 */
export function fieldOf(path: Path): string {
  return path
    .map((step, i) => {
      if (typeof step === 'number') return `[${step}]`;
      const name = String(step);
      if (!/^[\p{L}\p{N}_-]+$/u.test(name)) return `["${name}"]`;
      return i === 0 ? name : `.${name}`;
    })
    .join('');
}

/** The steps of such a path: the inverse of `fieldOf`. */
export function stepsOf(field: string): (string | number)[] {
  return [...field.matchAll(/\["(.*?)"\](?=[.[]|$)|\[(\d+)\]|[^.[\]]+/g)].map(([plain, quoted, place]) =>
    place === undefined ? (quoted ?? plain) : Number(place),
  );
}

/**
 * A text of YAML or JSON as nodes that know where they stand.
 *
 * @param lineCounter is told where each line begins
 * @throws where it is nested thousands of levels deep
 */
export function parseNodes(text: string, lineCounter = new LineCounter()): Document.Parsed {
  return parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    stringKeys: true,
    // It would hold each key against all before it: a million times in a file of phrases.
    uniqueKeys: false,
    logLevel: 'error',
  });
}

/** The nodes of a file, parsed again where they are asked for: those of thousands of files, of which nobody asks, would fill the memory. */
const nodesOf = memoize(({ text }: YamlSource) => {
  try {
    return parseNodes(text).contents;
  } catch {
    return null;
  }
});

function locate(source: YamlSource, path: Path): { node: Node | null; offset: number; exists: boolean } {
  let node: unknown = nodesOf(source);
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      if (!pair) return { node: null, offset, exists: false };
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!item) return { node: null, offset, exists: false };
      offset = startOf(item) ?? offset;
      node = item;
    } else return { node: null, offset, exists: false };
  }
  return { node: isNode(node) ? node : null, offset, exists: true };
}

/** The pairs of a map by their keys, the first of each; kept, since a long file is asked for each of its fields. */
const pairsOf = memoize((map: YAMLMap): ReadonlyMap<string, Pair> => {
  const pairs = map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : []));
  return new Map(pairs.toReversed());
});

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function lineOf({ lines, firstLine }: YamlSource, offset: number): number {
  return Math.max(lines.linePos(offset).line, 1) + firstLine - 1;
}

function isEmpty(node: Node | null): boolean {
  if (isCollection(node)) return node.items.length === 0;
  return !isScalar(node) || node.value === null || node.value === '';
}

/** A value as it is shown in a finding: a text in quotes, a short list as it was typed. */
function found(node: Node | null, text: string): InBoth {
  if (isScalar(node))
    return typeof node.value === 'string' ? quoted(node.value) : both(node.source ?? String(node.value));
  const typed = node?.range ? text.slice(node.range[0], node.range[1]) : '';
  if (typed.length <= LONGEST && /^[[{].*[\]}]$/.test(typed)) return both(typed);
  return isMap(node) ? { es: 'un grupo de campos', en: 'a group of fields' } : { es: 'una lista', en: 'a list' };
}

/** A longer list or group is only named. */
const LONGEST = 60;

/**
 * A field with a value in the format of the file, as the author should write it.
 *
 * @param value already in the form it takes in the file (see `typed`)
 */
export function writeAt(source: Pick<YamlSource, 'file'>, path: Path, value: string): Fix {
  const key = path.at(-1);
  if (typeof key === 'number') return both(`- ${value}`);
  return both(source.file.endsWith('.json') ? `"${String(key)}": ${value}` : `${String(key)}: ${value}`);
}

/** A text as it is typed in a file: in quotes where YAML might make something else of it. */
export function typed(value: string): string {
  const isWord = /^[a-z][a-z-]*$/.test(value) && !/^(true|false|null|yes|no|on|off)$/.test(value);
  return isWord || /^[a-z]+(-[a-z0-9]+)+$/.test(value) ? value : JSON.stringify(value);
}

/** A field with an example of its value: its form is to be copied, and what is true only the author knows. */
export function exampleAt(source: Pick<YamlSource, 'file'>, path: Path, value: string): Fix {
  return example(writeAt(source, path, value));
}
