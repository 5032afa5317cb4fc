import type { z } from 'astro/zod';
import { type Finding } from './finding.ts';
import { issueFindings } from './issue-findings.ts';
import { type Loose, without } from './loose.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/** One file, as far as its schema accepts it. */
export interface Entry<T> {
  source: YamlSource;
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
  const { source, value } = parsed;
  if (value === undefined) return { entry: { source, value: undefined, whole: null }, findings: parsed.findings };
  const result = schema.safeParse(value);
  if (result.success) {
    return { entry: { source, value: result.data as Loose<T>, whole: result.data }, findings: parsed.findings };
  }
  const issues = result.error.issues;
  const found = issues.flatMap((issue) => issueFindings(issue, { source, schema, value }));
  const wrong = issues.flatMap(({ path, ...issue }) => ('keys' in issue ? issue.keys.map((key) => [...path, key] as Path) : [path]));
  const entry = { source, value: without(value, wrong) as Loose<T> | undefined, whole: null };
  return { entry, findings: onePerPlace([...found, ...parsed.findings]) };
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
