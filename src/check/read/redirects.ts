import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { redirectsSchema } from '../../schemas/facts.ts';

/**
 * The addresses that have moved, old to new, from `redirects.yaml`; none where the file is missing or empty.
 *
 * @throws where the file is not such a list; the content check says more
 */
export function readRedirects(dir: string): Record<string, string> {
  const path = join(dir, 'redirects.yaml');
  return existsSync(path) ? redirectsSchema.parse(parse(readFileSync(path, 'utf8')) ?? {}) : {};
}
