import { unzipSync, type Zippable, zipSync } from 'fflate';
import { compare } from '../domain/sorting.ts';

/**
 * An archive packed anew, so that the same parts always have the same bytes: in the order of the alphabet, each part of the same day.
 *
 * @param change changes a part before it is packed
 */
export function repack(
  archive: Uint8Array,
  change: (part: Uint8Array, name: string) => Uint8Array = (part) => part,
): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(archive)).map(([name, part]) => [name, change(part, name)] as const);
  return packInOrder(parts.sort(([a], [b]) => compare(a, b)));
}

/**
 * Parts as an archive that tells neither when nor where it was made, in the order that they are given in, since some programs show the
 * first one first.
 */
export function packInOrder(parts: readonly (readonly [name: string, part: Uint8Array])[]): Uint8Array<ArrayBuffer> {
  const ordered: Zippable = Object.fromEntries(parts);
  return zipSync(ordered, { mtime: '2000-01-01T00:00:00', level: 9 });
}
