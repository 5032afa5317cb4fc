import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that keeps what a build draws for the next one: the one that `PICTURE_CACHE` names, or that of the tools. */
export function pictureCache({ PICTURE_CACHE }: NodeJS.ProcessEnv): string {
  return PICTURE_CACHE ?? 'node_modules/.astro/pictures';
}

/**
 * What was made before from the same parts, else what `make` makes, which is kept. The file is named by its parts, so nothing has
 * to be cleared when they change; it appears whole, also where two builds make it at once.
 *
 * @param parts everything that decides the bytes
 */
export async function diskCache(dir: string, parts: readonly string[], make: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(dir, `${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`);
  const kept = read(file);
  if (kept) return kept;
  const known = making.get(file) ?? makeAndKeep(dir, file, make).finally(() => making.delete(file));
  making.set(file, known);
  return known;
}

/** What is being made now, by its file: whoever asks meanwhile gets the same. */
const making = new Map<string, Promise<Buffer>>();

async function makeAndKeep(dir: string, file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const made = await make();
  mkdirSync(dir, { recursive: true });
  const beside = join(dir, `.${randomUUID()}`);
  writeFileSync(beside, made);
  renameSync(beside, file);
  return made;
}

/**
 * Keeps what is made as long as the module that asks for this: for what our own code decides too, a change of which a folder would
 * not notice, and `npm run dev` does by loading that module again. What failed is begun again.
 *
 * @returns gives what was made before by the same key, else what `make` makes
 */
export function onceEach(): (key: string, make: () => Promise<Buffer>) => Promise<Buffer> {
  const made = new Map<string, Promise<Buffer>>();
  return (key, make) => {
    const known = made.get(key);
    if (known) return known;
    const fresh = make();
    made.set(key, fresh);
    fresh.catch(() => made.delete(key));
    return fresh;
  };
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
