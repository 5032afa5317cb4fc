import { zipSync } from 'fflate';
import type { Pack } from '../../views/materials/pack.ts';
import { textFile } from '../csv.ts';
import { canMake, drawFile } from './draw.ts';

/**
 * Everything of one language as a ZIP. The same things have the same bytes: nothing in it tells when it was made.
 *
 * @param cacheDir where drawn files are kept
 * @param more what is no thing of the workshop, by its name in the pack
 */
export async function zipPack(
  { files, texts }: Pack,
  cacheDir: string,
  more: Readonly<Record<string, Uint8Array>> = {},
): Promise<Uint8Array> {
  const entries: [string, Uint8Array][] = texts.map(({ name, text }) => [
    name,
    new TextEncoder().encode(textFile(text)),
  ]);
  const drawn = files
    .filter(canMake)
    .map(
      async (file): Promise<[string, Uint8Array]> => [
        `${file.name}.${file.format.file}`,
        await drawFile(file, cacheDir),
      ],
    );
  entries.push(...(await Promise.all(drawn)));
  entries.push(...Object.entries(more));
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: NO_TIME });
}

/** The earliest day that a ZIP can say, in local time as the format has it. */
const NO_TIME = '1980-01-01T00:00:00';
