import { nearest } from '../../domain/text/nearest.ts';

/**
 * Which missing name each unknown one was probably meant to be, so that a name typed wrongly or changed in one place only is told
 * once, and not as one too many and one too few.
 *
 * @example meant(['amigas'], ['amiga', 'primo']) // => Map { 'amigas' => 'amiga' }
 */
export function meant(unknown: readonly string[], missing: readonly string[]): ReadonlyMap<string, string> {
  const left = new Set(missing);
  const found = new Map<string, string>();
  for (const name of unknown) {
    const close = nearest(name, left);
    if (close === null) continue;
    found.set(name, close);
    left.delete(close);
  }
  const [other] = left;
  const rest = unknown.filter((name) => !found.has(name));
  const [only] = rest;
  if (other !== undefined && left.size === 1 && only !== undefined && rest.length === 1) found.set(only, other);
  return found;
}
