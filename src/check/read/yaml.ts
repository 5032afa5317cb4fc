import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { NeededFile } from '../../schemas/kinds/openings.ts';
import { type Finding, finding, wholeFile } from '../finding.ts';
import { both, example } from '../findings/words.ts';
import { checkShape, type Entry, unreadEntry } from '../shape/check-shape.ts';
import { parseYaml } from '../source/parse-yaml.ts';
import { readText } from '../source/text.ts';

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
    if (read.problem === 'not-text')
      return { entry: unreadEntry(file), findings: [finding(wholeFile(file), 'not-text')] };
    const missing = needed ? [missingFile(file, needed)] : [];
    return { entry: null, findings: missing };
  }
  return checkShape(parseYaml(file, read.text), schema);
}

/** The finding for a file that the site cannot do without. */
export function missingFile(file: string, { purpose, start, isExample }: NeededFile): Finding {
  return finding(wholeFile(file), 'missing-file', purpose, isExample ? example(start) : both(start));
}
