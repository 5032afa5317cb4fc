import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { KnownFailure } from '../launch/failures.mjs';
import { beginBeside, besideOf, clearBeside, putInPlace, restore } from './beside.ts';
import { takeLock } from './lock.ts';
import { assertReplaceable, findOwnFolder, MARK, MARK_TEXT, realPath, type Surroundings } from './own-folder.ts';

/** A build that has begun, and that nobody sees until it is whole. */
export interface Build {
  /** Where it writes. */
  site: string;
  /** Puts the site in place; the one before is taken away. */
  finish: () => void;
  /** Leaves the site before as it is, and takes away what was built. Does nothing once it is over. */
  abandon: () => void;
}

/**
 * Begins a build for an output folder.
 *
 * @throws KnownFailure where the folder is not ours, or where another build of this project works
 */
export function beginBuild(out: string, around: Surroundings): Build {
  const folder = findOwnFolder(out, around);
  const beside = besideOf(folder, realPath(around.root));
  const lock = takeLock(lockOf(around.root));
  if (!lock) throw new KnownFailure('buildRuns');
  let isOver = false;
  const abandon = () => {
    if (isOver) return;
    isOver = true;
    try {
      clearBeside(beside);
    } catch {
      // What somebody still writes to is cleared by the next build.
    }
    lock.release();
  };
  try {
    inWords(dirname(folder), () => beginBeside(folder, beside));
  } catch (error) {
    isOver = true;
    lock.release();
    throw error;
  }
  const finish = () => {
    inWords(dirname(folder), () => {
      writeFileSync(join(beside.site, MARK), MARK_TEXT);
      // Somebody may have written there in the meantime.
      assertReplaceable(folder);
      putInPlace(folder, beside);
    });
    abandon();
  };
  return { site: beside.site, finish, abandon };
}

/** Brings back the site of a folder where a build was killed between taking it away and putting the new one there. */
export function bringBack(out: string, root: string): void {
  const folder = realPath(out);
  const beside = besideOf(folder, realPath(root));
  // Nothing is written where there is nothing to bring back: a server may not be allowed to.
  if (existsSync(folder) || !existsSync(beside.before)) return;
  const lock = takeLock(lockOf(root));
  // Whoever builds now puts a site there.
  if (!lock) return;
  restore(folder, beside);
  lock.release();
}

/** All builds of a project share what Astro keeps in this folder, whatever they read and wherever they write. */
function lockOf(root: string): string {
  return join(root, '.astro', 'build.lock');
}

function inWords(folder: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new KnownFailure('diskFull');
    if (typeof code === 'string' && NOT_HERE.includes(code)) throw new KnownFailure('besideNotAllowed', { folder });
    throw error;
  }
}

const NOT_HERE = ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV'];
