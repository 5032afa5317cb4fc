import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What was made before from the same parts, else what `make` makes, which is kept. The file is named by its parts, so nothing has
 * to be cleared when they change; it appears whole, also where two builds make it at once.
 *
 * @param parts everything that decides the bytes
 */
export async function keptOrMade(dir: string, parts: readonly string[], make: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(dir, `${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`);
  const kept = read(file);
  if (kept) return kept;
  const made = await make();
  mkdirSync(dir, { recursive: true });
  const beside = join(dir, `.${randomUUID()}`);
  writeFileSync(beside, made);
  renameSync(beside, file);
  return made;
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
