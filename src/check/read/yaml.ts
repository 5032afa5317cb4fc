import { join } from 'node:path';
import type { z } from 'astro/zod';
import { type Finding, finding, wholeFile } from '../finding.ts';
import type { Fix, Words } from '../findings/words.ts';
import { checkShape, type Entry, unreadEntry } from '../shape/check-shape.ts';
import { parseYaml } from '../source/parse-yaml.ts';
import { readText } from '../source/text.ts';

export interface ReadEntry<T> {
  /** `null` where there is no such file. */
  entry: Entry<T> | null;
  findings: Finding[];
}

/** What an author reads when a file that the site needs is not there. */
export interface NeededFile {
  purpose: Words;
  start: Fix;
}

/**
 * Reads one YAML or JSON file below the content folder and holds it against its schema.
 *
 * @param needed set for a file that the site cannot do without
 */
export function readYaml<T>(dir: string, file: string, schema: z.ZodType<T>, needed?: NeededFile): ReadEntry<T> {
  const read = readText(join(dir, file));
  if ('problem' in read) {
    if (read.problem === 'not-text')
      return { entry: unreadEntry(file), findings: [finding(wholeFile(file), 'not-text')] };
    const missing = needed ? [finding(wholeFile(file), 'missing-file', needed.purpose, needed.start)] : [];
    return { entry: null, findings: missing };
  }
  return checkShape(parseYaml(file, read.text), schema);
}
