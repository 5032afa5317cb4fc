import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { KnownFailure } from '../../launch/failures.mjs';
import { takeLock } from './lock.ts';
import {
  assertReplaceable,
  findOwnFolder,
  isWithin,
  KEPT,
  MARK,
  MARK_TEXT,
  realPath,
  type Surroundings,
} from './own-folder.ts';

/** A build that works apart until its site is whole. */
export interface Build {
  /** Where it writes. */
  site: string;
  /** Puts the site in the place of the one before. */
  finish: () => void;
  /** Takes away what was built and leaves the site before as it is. Does nothing after `finish`. */
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

/** Brings a site back where a build was killed between taking it away and putting the new one in its place. */
export function bringBack(out: string, root: string): void {
  const folder = realPath(out);
  const beside = besideOf(folder, realPath(root));
  // A server that has nothing to bring back may not be allowed to write the lock.
  if (existsSync(folder) || !existsSync(beside.before)) return;
  const lock = takeLock(lockOf(root));
  // The build that runs puts a site there.
  if (!lock) return;
  restore(folder, beside);
  lock.release();
}

/** One lock for a project, whatever its builds read and wherever they write: they share what Astro keeps in this folder. */
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

type Beside = ReturnType<typeof besideOf>;

/**
 * Where a build works: beside its output folder, so that one renaming puts the site in place. `before` holds the site that was there
 * while the two change places. Outside the project two projects may build for the same folder, so each has a place of its own.
 */
function besideOf(out: string, root: string) {
  const id = isWithin(out, root) ? '' : `-${createHash('sha256').update(root).digest('hex').slice(0, 8)}`;
  const folder = join(dirname(out), `.${basename(out)}.building${id}`);
  return { folder, site: join(folder, 'site'), before: join(folder, 'before') };
}

/** Clears what a killed build has left, and begins an empty site. */
function beginBeside(out: string, beside: Beside): void {
  restore(out, beside);
  clearBeside(beside);
  mkdirSync(beside.folder, { recursive: true });
  writeFileSync(join(beside.folder, MARK), MARK_TEXT);
  mkdirSync(beside.site);
}

/** @throws KnownFailure where the place holds what no build has made */
function clearBeside({ folder }: Beside): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder);
  if (names.length > 0 && !names.includes(MARK)) throw new KnownFailure('outNotOurs', { folder });
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Puts the site before back, where a build was killed between the two renamings. */
function restore(out: string, { site, before }: Beside): void {
  if (existsSync(out) || !existsSync(before)) return;
  keepGit(site, before);
  renameSync(before, out);
}

/** Puts the new site in place of the old one, which comes back whole where that fails. */
function putInPlace(out: string, beside: Beside): void {
  const { site, before } = beside;
  if (existsSync(out)) renameSync(out, before);
  try {
    keepGit(before, site);
    renameSync(site, out);
  } catch (error) {
    restore(out, beside);
    throw error;
  }
}

/** Moves what Git knows of a folder along with the site in it. */
function keepGit(from: string, to: string): void {
  if (existsSync(join(from, KEPT)) && existsSync(to)) renameSync(join(from, KEPT), join(to, KEPT));
}
