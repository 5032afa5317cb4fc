import { z } from 'astro/zod';
import { LineCounter } from 'yaml';
import { helpOf, schemaAt, unwrap } from '../../schemas/field.ts';
import { isUnwritten } from '../../schemas/kinds/starts.ts';
import { type Finding, finding } from '../finding.ts';
import { type Loose, textsIn, without } from '../source/loose.ts';
import type { ParsedYaml } from '../source/parse-yaml.ts';
import { fieldOf, type Path, placeAt, type YamlSource } from '../source/yaml-source.ts';
import { issueFindings, renamedField } from './issue-findings.ts';

/** One file, as far as its schema accepts it. */
export interface Entry<T> {
  source: YamlSource;
  /** What stands in the file, right or not; `undefined` where it cannot be read. */
  raw: unknown;
  /** What is right in the file; `undefined` where nothing is. */
  value: Loose<T> | undefined;
  /** The file, where all of it is right. */
  whole: T | null;
}

/**
 * Holds a parsed file against its schema.
 *
 * @returns the entry, and all findings of the file so far: those of reading it and one for each mistake of shape
 */
export function checkShape<T>(parsed: ParsedYaml, schema: z.ZodType<T>): { entry: Entry<T>; findings: Finding[] } {
  const { source, value: raw } = parsed;
  if (raw === undefined) return { entry: { source, raw, value: undefined, whole: null }, findings: parsed.findings };
  const result = schema.safeParse(raw);
  // What a new file begins with is to be written by its author.
  const unwritten = textsIn(raw).flatMap(({ path, text }) => (isUnwritten(text) ? [path] : []));
  const missing = unwritten.map((path) => unwrittenFinding(source, schema, path));
  if (result.success && unwritten.length === 0) {
    return { entry: { source, raw, value: rest(result.data), whole: result.data }, findings: parsed.findings };
  }
  const issues = result.error?.issues ?? [];
  const context = { source, schema, value: raw };
  const found = issues.flatMap((issue) => issueFindings(issue, context));
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  );
  const meant = new Set(unknown.map((path) => fieldOf(renamedField(path, context) ?? [])));
  const wrong: Path[] = [
    ...unwritten,
    ...unknown,
    ...issues.filter(({ code }) => code !== 'unrecognized_keys').map(({ path }) => path),
  ];
  return {
    entry: { source, raw, value: rest(without(raw, wrong)), whole: null },
    findings: onePerPlace([...missing, ...found, ...parsed.findings]).filter(
      ({ code, field }) => code !== 'missing-field' || !meant.has(field),
    ),
  };
}

/** What belongs at a path: its sentence, or that of the list it stands in, and the words that may stand there. */
function unwrittenFinding(source: YamlSource, schema: z.ZodType, path: Path): Finding {
  const own = schemaAt(schema, path);
  const inner = own && (unwrap(own) ?? own);
  const help = helpOf(own) ?? helpOf(schemaAt(schema, path.slice(0, -1)));
  const values = inner instanceof z.ZodEnum ? inner.options.map(String) : [];
  return { ...finding(placeAt(source, path), 'unwritten', values), help };
}

/** What is left of a file without its mistakes. */
function rest<T>(value: unknown): Loose<T> | undefined {
  // The schema has looked at every part that is left, which the compiler cannot follow through the paths of its issues.
  return value as Loose<T> | undefined;
}

/** A file that is there and cannot be read: what points to it is no mistake. */
export function unreadEntry(file: string): Entry<never> {
  const source = { file, lines: new LineCounter(), text: '', firstLine: 1 };
  return { source, raw: undefined, value: undefined, whole: null };
}

/** Of two findings about one field the first is kept: a date that does not exist need not also be put in quotes. */
function onePerPlace(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ line, field }) => {
    const place = `${line} ${field}`;
    if (field && seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
