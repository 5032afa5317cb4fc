import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inflateSync } from 'node:zlib';

/**
 * What the test browser's own font lacks: a serif, which the headings ask for, and Arabic, without which it draws nothing
 * from right to left, and as wide as nothing.
 */
const FONTS = ['noto-serif/files/noto-serif-latin', 'noto-sans-arabic/files/noto-sans-arabic-arabic'].flatMap((stem) =>
  [400, 700].map((weight) => `${stem}-${weight}-normal.woff`),
);

/**
 * Writes the fonts of npm packages into a folder, as the system of the browser reads them: packed for the web they are
 * passed over.
 */
export async function writeFonts(folder: string): Promise<void> {
  await Promise.all(
    FONTS.map(async (path, place) => {
      const packed = await readFile(resolve('node_modules/@fontsource', path));
      await writeFile(join(folder, `${place}.ttf`), unpackFont(packed));
    }),
  );
}

/** A font without its packing (WOFF 1.0): a directory of tables, and each table as it was. */
function unpackFont(packed: Buffer): Buffer {
  const count = packed.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, i) => {
    const at = WOFF_HEADER + i * 20;
    const [offset, length, whole] = [4, 8, 12].map((field) => packed.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ];
    const bytes = packed.subarray(offset, offset + length);
    return {
      tag: packed.subarray(at, at + 4),
      checksum: packed.readUInt32BE(at + 16),
      bytes: length < whole ? inflateSync(bytes) : bytes,
    };
  });
  const power = 2 ** Math.floor(Math.log2(count));
  const header = Buffer.alloc(12 + count * 16);
  header.writeUInt32BE(packed.readUInt32BE(4), 0);
  for (const [field, value] of [count, power * 16, Math.log2(power), (count - power) * 16].entries())
    header.writeUInt16BE(value, 4 + field * 2);
  const parts = [header];
  let end = header.length;
  for (const [i, { tag, checksum, bytes }] of tables.entries()) {
    tag.copy(header, 12 + i * 16);
    for (const [field, value] of [checksum, end, bytes.length].entries())
      header.writeUInt32BE(value, 16 + i * 16 + field * 4);
    const filled = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    parts.push(filled);
    end += filled.length;
  }
  return Buffer.concat(parts);
}

const WOFF_HEADER = 44;
