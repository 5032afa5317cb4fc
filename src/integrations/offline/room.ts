import { deflateRawSync } from 'node:zlib';
import { MOST_BYTES } from '../../domain/classroom/offline.ts';
import type { PackedFile } from './manifest.ts';

/** Bytes that a part of an archive takes besides its own: its name, twice, its dates, and its line in both lists of files. */
const PER_PART = 600;

/** Parts of which an archive has room for, in their order, beside those that it must have. */
export function whatFits(parts: readonly PackedFile[], needed: readonly PackedFile[]): PackedFile[] {
  let room = MOST_BYTES.zip - needed.reduce((sum, part) => sum + weigh(part), PER_PART);
  return parts.filter((part) => {
    const weight = weigh(part);
    const fits = weight <= room;
    if (fits) room -= weight;
    return fits;
  });
}

function weigh([, bytes]: PackedFile): number {
  return deflateRawSync(bytes, { level: 9 }).length + PER_PART;
}
