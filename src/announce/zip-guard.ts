import { unzipSync, zipSync } from 'fflate';
import { FileProblem } from './problem.ts';

/** The parts of a spreadsheet's file by name, and the file packed anew with nothing but them. */
export interface Unpacked {
  parts: Record<string, Uint8Array>;
  packed: Uint8Array<ArrayBuffer>;
}

/**
 * Unpacks a spreadsheet without trusting it: no more parts, bytes or growth than a table has, no part outside its own folders, no
 * declared entities. Images and macros are left out.
 */
export function unpack(bytes: Uint8Array): Unpacked {
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
    if (/<!(?:DOCTYPE|ENTITY)/i.test(new TextDecoder().decode(part.subarray(0, 2000)))) throw new FileProblem('bomb');
  return { parts, packed: zipSync(parts, { level: 0 }) };
}

const MOST_PARTS = 400;
/** Bytes of all parts together: 10,000 rows of 25 columns have about 30 MB. */
const MOST_UNPACKED = 64_000_000;
/** Times that a part may grow; a table grows about tenfold. */
const MOST_GROWTH = 120;
