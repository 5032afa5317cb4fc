import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes all files or none: each is written whole beside its place first, and only when all are there do they take their places.
 * Where one cannot be written, those beside their places are taken away again.
 *
 * @param files by path; null for one to take away
 */
export function saveAll(files: ReadonlyMap<string, string | Uint8Array | null>): void {
  const waiting: [temporary: string, file: string][] = [];
  try {
    for (const [file, content] of files) {
      if (content === null) continue;
      mkdirSync(path.dirname(file), { recursive: true });
      const temporary = `${file}.part`;
      waiting.push([temporary, file]);
      writeFileSync(temporary, content);
    }
  } catch (error) {
    for (const [temporary] of waiting) rmSync(temporary, { force: true });
    throw error;
  }
  for (const [temporary, file] of waiting) renameSync(temporary, file);
  for (const [file, content] of files) if (content === null) rmSync(file, { force: true });
}
