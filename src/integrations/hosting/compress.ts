import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { TEXTS } from './served.ts';

/** What fits into one packet arrives no sooner for being smaller. */
const LEAST = 1024;
/** The two highest levels take ten times as long for a hundredth less. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
/** As many at a time as Node has threads for it. */
const AT_ONCE = 4;

/**
 * Writes each text also as `.gz` and `.br` beside it, for servers that send what lies there. The same bytes each time.
 *
 * @param files paths of all files of the site
 */
export async function compress(files: readonly string[]): Promise<void> {
  const waiting = files.filter((file) => extname(file).slice(1) in TEXTS).values();
  const work = async () => {
    for (const file of waiting) {
      const bytes = await readFile(file);
      if (bytes.length < LEAST) continue;
      await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
      await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, BROTLI));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
