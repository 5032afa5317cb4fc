import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { NeededFile } from '../../schemas/kinds/openings.ts';
import { type Finding, finding, wholeFile } from '../finding.ts';
import { both, example } from '../findings/words.ts';
import { checkShape, type Entry, unreadEntry } from '../shape/check-shape.ts';
import { parseYaml } from '../source/parse-yaml.ts';
import { MOST_BYTES, readText } from '../source/text.ts';
import { readOnce } from './kept.ts';

export interface ReadEntry<T> {
  /** `null` where there is no such file. */
  entry: Entry<T> | null;
  findings: Finding[];
}

/**
 * Reads one YAML or JSON file below the content folder and holds it against its schema.
 *
 * @param needed set for a file that the site cannot do without
 */
export function readYaml<T>(dir: string, file: string, schema: z.ZodType<T>, needed?: NeededFile): ReadEntry<T> {
  const read = readText(join(dir, file));
  if ('problem' in read) {
    if (read.problem !== 'missing')
      return { entry: unreadEntry(file), findings: [unreadFile(dir, file, read.problem)] };
    const missing = needed ? [missingFile(file, needed)] : [];
    return { entry: null, findings: missing };
  }
  const { text } = read;
  return readOnce(file, text, schema, () => checkShape(parseYaml(file, text), schema));
}

/** The finding for a file that is there and is not read. */
export function unreadFile(dir: string, file: string, problem: 'not-text' | 'too-large'): Finding {
  if (problem === 'not-text') return finding(wholeFile(file), 'not-text');
  const size = Math.ceil(statSync(join(dir, file)).size / 1000);
  return finding(wholeFile(file), 'file-too-large', size, MOST_BYTES / 1000);
}

/** The finding for a file that the site cannot do without. */
export function missingFile(file: string, { purpose, start, isExample }: NeededFile): Finding {
  return finding(wholeFile(file), 'missing-file', purpose, isExample ? example(start) : both(start));
}
