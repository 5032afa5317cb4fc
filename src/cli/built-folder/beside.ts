import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { KnownFailure } from '../launch/failures.mjs';
import { isWithin, KEPT, MARK, MARK_TEXT } from './own-folder.ts';

/** Where a build works: beside the folder that it is for, so that one renaming puts the site in place. */
export interface Beside {
  folder: string;
  /** The site that is being built. */
  site: string;
  /** The site that was there, while the two change places. */
  before: string;
}

/**
 * The place beside an output folder. Within the project there is one build at a time; elsewhere two projects may build for the
 * same folder, so each has a place of its own.
 */
export function besideOf(out: string, root: string): Beside {
  const id = isWithin(out, root) ? '' : `-${createHash('sha256').update(root).digest('hex').slice(0, 8)}`;
  const folder = join(dirname(out), `.${basename(out)}.building${id}`);
  return { folder, site: join(folder, 'site'), before: join(folder, 'before') };
}

/** Clears what a build that was killed has left, and begins an empty site. */
export function beginBeside(out: string, beside: Beside): void {
  restore(out, beside);
  clearBeside(beside);
  mkdirSync(beside.folder, { recursive: true });
  writeFileSync(join(beside.folder, MARK), MARK_TEXT);
  mkdirSync(beside.site);
}

/**
 * @throws KnownFailure where the place holds what no build has made
 */
export function clearBeside({ folder }: Beside): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder);
  if (names.length > 0 && !names.includes(MARK)) throw new KnownFailure('outNotOurs', { folder });
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Puts the site that was there back, where a build was killed just between the two renamings. */
export function restore(out: string, { site, before }: Beside): void {
  if (existsSync(out) || !existsSync(before)) return;
  keepGit(site, before);
  renameSync(before, out);
}

/**
 * Puts the new site in place of the old one, which is whole until then and whole where it does not come to it.
 */
export function putInPlace(out: string, beside: Beside): void {
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

/** Lets what Git knows of a folder go with the site that stands in it. */
function keepGit(from: string, to: string): void {
  if (existsSync(join(from, KEPT)) && existsSync(to)) renameSync(join(from, KEPT), join(to, KEPT));
}
