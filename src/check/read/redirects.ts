import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { addressesSchema, redirectsSchema } from '../../schemas/facts.ts';

/**
 * The addresses that have moved, old to new, from `redirects.yaml`; none where the file is missing or empty.
 *
 * @throws where the file is not such a list; the content check says more
 */
export function readRedirects(dir: string): Record<string, string> {
  const path = join(dir, 'redirects.yaml');
  return existsSync(path) ? redirectsSchema.parse(parse(readFileSync(path, 'utf8')) ?? {}) : {};
}

/** Where a live build lists the addresses of its pages, which `npm run activities:publish` then keeps. */
export const BUILT_ADDRESSES = '.hosting/addresses.json';

/** Every address of a page that has been published, from `facts/addresses.json`; none before the first publication. */
export function readAddresses(dir: string): string[] {
  const path = join(dir, 'facts/addresses.json');
  return existsSync(path) ? addressesSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : [];
}
