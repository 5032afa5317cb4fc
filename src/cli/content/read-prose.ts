import { join } from 'node:path';
import type { z } from 'astro/zod';
import { checkShape, type Entry } from './check-shape.ts';
import { type Finding, finding, wholeFile } from './finding.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Words } from './messages/words.ts';
import { parseYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';

/** A file with front matter and a text. */
export interface ProseEntry<T> extends Entry<T> {
  body: string;
  /** Line of the file that the body begins at. */
  bodyLine: number;
}

/** Reads one `.md` or `.mdx` file below the content folder; its front matter is held against `schema`. */
export function readProse<T>(dir: string, file: string, schema: z.ZodType<T>, start: Words): { entry: ProseEntry<T> | null; findings: Finding[] } {
  const read = readText(join(dir, file));
  if ('problem' in read) return { entry: null, findings: [finding(wholeFile(file), 'not-text')] };
  const split = splitFrontMatter(read.text);
  if (!split) {
    const code = read.text.trim() ? finding(wholeFile(file), 'no-front-matter', start) : finding(wholeFile(file), 'empty-file');
    return { entry: null, findings: [code] };
  }
  const { entry, findings } = checkShape(parseYaml(file, split.front, split.frontLine), schema);
  return { entry: { ...entry, body: split.body, bodyLine: split.bodyLine }, findings };
}
