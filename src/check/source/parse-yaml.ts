import { type Document, isScalar, LineCounter, type Scalar, visit, type YAMLError } from 'yaml';
import { findHiddenSign } from '../../domain/text/readable.ts';
import { type Finding, finding, type Place, textPlace, wholeFile } from '../finding.ts';
import { both } from '../findings/words.ts';
import { type Path, parseNodes, placeAt, writeAt, type YamlSource } from './yaml-source.ts';

export interface ParsedYaml {
  source: YamlSource;
  /** `undefined` where the file could not be read. */
  value: unknown;
  findings: Finding[];
}

/**
 * Reads YAML or JSON and never throws. A file that cannot be read gives one finding; doubled fields and dates without
 * quotes give one each, and the rest of the file is still read.
 *
 * @param firstLine line of the file that `text` begins at
 */
export function parseYaml(file: string, text: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const unread = (found: Finding): ParsedYaml => ({
    source: { file, lines, text: '', firstLine },
    value: undefined,
    findings: [found],
  });
  let doc: Document.Parsed;
  try {
    doc = parseNodes(text, lines);
    const broken = doc.errors[0] ?? doc.warnings[0];
    if (broken) return unread(syntaxFinding(placeOf(file, text, lines, firstLine, broken.pos[0]), broken));
    if (doc.contents === null) return unread(finding(wholeFile(file), 'empty-file'));
    const source: YamlSource = { file, lines, text, firstLine };
    const { hasAlias, doubled, inScalars } = walk(source, doc);
    if (hasAlias) return unread(finding(wholeFile(file), 'yaml-other'));
    const twice = doubled.map((at) => doubledFinding(placeOf(file, text, lines, firstLine, at), text.slice(at)));
    return { source, value: doc.toJS(), findings: [...twice, ...inScalars] };
  } catch {
    // The parser gives up on text nested thousands of levels deep.
    return unread(finding(wholeFile(file), 'yaml-other'));
  }
}

function syntaxFinding(place: Place, { code, message }: YAMLError): Finding {
  if (code === 'TAB_AS_INDENT' || place.found?.es.startsWith('"\t')) return finding(place, 'yaml-tab');
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return finding(place, 'yaml-colon');
  if (code === 'BAD_SCALAR_START') return finding(place, 'yaml-start');
  if (code === 'MISSING_CHAR' || /must be sufficiently indented and end with/.test(message))
    return finding(place, 'yaml-unclosed');
  if (code === 'BAD_INDENT') return finding(place, 'yaml-indent');
  return finding(place, 'yaml-other');
}

function doubledFinding(place: Place, rest: string): Finding {
  const key = /^["']?([^"':\n]*)/.exec(rest)?.[1]?.trim() ?? '';
  const { found: _line, ...where } = place;
  return finding({ ...where, field: key, head: 'key' }, 'duplicate-key');
}

function placeOf(file: string, text: string, lines: LineCounter, firstLine: number, offset: number): Place {
  const line = Math.max(lines.linePos(offset).line, 1);
  return textPlace(file, line + firstLine - 1, text.split('\n')[line - 1] ?? '');
}

/** What is seen on one way through a document. */
function walk(source: YamlSource, doc: Document) {
  let hasAlias = false;
  const doubled: number[] = [];
  const inScalars: Finding[] = [];
  visit(doc, {
    Alias() {
      hasAlias = true;
    },
    Map(_key, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) doubled.push(key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
    Scalar(key, node, ancestors) {
      inScalars.push(...inScalar(source, key, node, ancestors));
    },
  });
  return { hasAlias, doubled: doubled.sort((a, b) => a - b), inScalars };
}

/**
 * Other readers of YAML turn a date without quotes into an instant, and 30 February into 2 March. Signs that nobody sees can be
 * written as `\\u202e` too.
 */
function inScalar(source: YamlSource, key: Parameters<typeof pathOf>[0], node: Scalar, ancestors: readonly unknown[]) {
  const { value } = node;
  if (typeof value !== 'string') return [];
  const findings: Finding[] = [];
  const sign = findHiddenSign(value);
  if (sign) findings.push(finding(placeAt(source, pathOf(key, ancestors)), 'hidden-sign', sign));
  if (key === 'key' || node.type !== 'PLAIN' || !LOOKS_LIKE_DATE.test(value)) return findings;
  const path = pathOf(key, ancestors);
  const place = { ...placeAt(source, path), found: both(value) };
  return [...findings, finding(place, 'unquoted-date', writeAt(source, path, JSON.stringify(value)))];
}

function pathOf(key: number | 'key' | 'value' | null, ancestors: readonly unknown[]): Path {
  const path: PropertyKey[] = [];
  ancestors.forEach((ancestor, i) => {
    const next = ancestors[i + 1];
    if (isPairLike(ancestor)) path.push(String(isScalar(ancestor.key) ? ancestor.key.value : ancestor.key));
    else if (isItems(ancestor) && !isPairLike(next))
      path.push(next === undefined ? Number(key) : ancestor.items.indexOf(next));
  });
  return path;
}

function isPairLike(node: unknown): node is { key: unknown; value: unknown } {
  return typeof node === 'object' && node !== null && 'key' in node && 'value' in node;
}

function isItems(node: unknown): node is { items: unknown[] } {
  return typeof node === 'object' && node !== null && 'items' in node;
}

const LOOKS_LIKE_DATE = /^\d{4}-\d{1,2}-\d{1,2}([Tt ].*)?$/;
