import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** They are named by a hash of all that decides them: these are three of ten, of every kind, and others once anything changes. */
const ANEW = /^[0-4]/;

/**
 * Gives another build pictures of the first, but for those that it is to draw anew.
 *
 * @param isMost whether it gets most of them, or none
 */
export async function sharePictures(from: string, to: string, isMost: boolean): Promise<void> {
  await rm(to, { recursive: true, force: true });
  const kept = isMost ? await readdir(from).catch(() => []) : [];
  await Promise.all(kept.filter((name) => !ANEW.test(name)).map((name) => cp(join(from, name), join(to, name))));
}
