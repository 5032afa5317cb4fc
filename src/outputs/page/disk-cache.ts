import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The folder that keeps what a build draws for the next one: the one that `PICTURE_CACHE` names, or that of the tools. */
export function pictureCache({ PICTURE_CACHE }: NodeJS.ProcessEnv): string {
  return PICTURE_CACHE ?? 'node_modules/.astro/pictures';
}

/**
 * What was made before from the same parts, else what `make` makes, which is kept. The file is named by its parts, so nothing has
 * to be cleared when they change; it appears whole, also where two builds make it at once. A hash stands before the bytes: what a
 * disk, a full one or somebody has changed is made again. Where nothing can be kept, what is made is made all the same.
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
  const beside = join(dir, `.${randomUUID()}`);
  try {
    mkdirSync(dir, { recursive: true });
    try {
      writeFileSync(beside, Buffer.concat([hashOf(file, made), made]));
      putAt(file, beside);
    } finally {
      rmSync(beside, { force: true });
    }
  } catch {
    // The next build draws it again.
  }
  return made;
}

/** Takes the place of whatever stands there. */
function putAt(file: string, beside: string): void {
  try {
    renameSync(beside, file);
  } catch {
    rmSync(file, { recursive: true, force: true });
    renameSync(beside, file);
  }
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

/** The bytes as they were kept; null where there are none, or others. */
function read(file: string): Buffer | null {
  try {
    const kept = readFileSync(file);
    const [hash, made] = [kept.subarray(0, HASH_BYTES), kept.subarray(HASH_BYTES)];
    return hash.equals(hashOf(file, made)) ? made : null;
  } catch {
    return null;
  }
}

/** Of the bytes and of what decides them: a file at the place of another one is none of its own. */
function hashOf(file: string, made: Buffer): Buffer {
  return createHash('sha256')
    .update(`${basename(file)}\n`)
    .update(made)
    .digest();
}

const HASH_BYTES = 32;
