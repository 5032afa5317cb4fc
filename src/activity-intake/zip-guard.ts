import { unzipSync, zipSync } from 'fflate';
import { decodeHead } from './decode.ts';
import { FileProblem } from './problem.ts';

/**
 * The parts of a spreadsheet's file by name, unpacked without trusting it: no more parts, bytes or growth than a table has, no part
 * outside its own folders, no declared entities. Images and macros are left out.
 */
export function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  let count = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        count += 1;
        if (count > MOST_PARTS) throw new FileProblem('bomb');
        if (
          !/^(?:_rels\/|xl\/|\[Content_Types\]\.xml)/.test(name) ||
          !/\.(?:xml|rels)$/i.test(name) ||
          name.includes('..')
        )
          return false;
        total += originalSize;
        if (total > MOST_UNPACKED || (originalSize > 1_000_000 && originalSize > size * MOST_GROWTH))
          throw new FileProblem('bomb');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem('broken');
  }
  if (Object.values(parts).reduce((sum, part) => sum + part.length, 0) > MOST_UNPACKED) throw new FileProblem('bomb');
  if (!parts['xl/workbook.xml']) throw new FileProblem('not-a-table');
  for (const part of Object.values(parts))
    if (/<!(?:DOCTYPE|ENTITY)/i.test(decodeHead(part, 4000))) throw new FileProblem('bomb');
  return parts;
}

/** The parts as a file again, not made smaller: it is read at once. They are taken out of the list, which would keep them twice. */
export function pack(parts: Record<string, Uint8Array>): ArrayBuffer {
  const packed = zipSync(parts, { level: 0 });
  for (const name of Object.keys(parts)) delete parts[name];
  return packed.buffer;
}

const MOST_PARTS = 400;
/** Bytes of all parts together: 10,000 rows of 25 columns have about 30 MB. */
const MOST_UNPACKED = 48_000_000;
/** Times that a part may grow; a table grows about tenfold. */
const MOST_GROWTH = 120;
