import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { KnownFailure } from '../../launch/failures.mjs';

/**
 * A folder with this file was made by a build, and may be replaced by one. The file is served with the site, so it says nothing about
 * who built it; beside the folder it would be lost when the folder is moved.
 */
export const MARK = '.made-by-build';
export const MARK_TEXT = `Esta carpeta la escribe un build, y el siguiente la reemplaza entera: no guardes nada aquí.
A build writes this folder, and the next one replaces all of it: keep nothing here.
`;

/** Whoever publishes by Git has this in the folder; it goes from one site to the next. */
export const KEPT = '.git';

/** What an output folder may not be, hold or lie in. */
export interface Surroundings {
  /** The folder with package.json. */
  root: string;
  contentDir: string;
  home: string;
}

/**
 * The folder that a build may replace, behind all symbolic links.
 *
 * @throws KnownFailure where the folder is not ours
 */
export function findOwnFolder(out: string, { root, contentDir, home }: Surroundings): string {
  const folder = realPath(resolve(out));
  const [project, content] = [realPath(root), realPath(resolve(contentDir))];
  const above = [project, join(project, '.cache'), content, realPath(home), realPath(process.cwd())];
  const closed = [...CLOSED.map((name) => join(project, name)), content];
  const isUnfit =
    above.some((place) => isWithin(place, folder)) ||
    closed.some((place) => isWithin(folder, place)) ||
    liesInSite(folder);
  if (isUnfit) throw new KnownFailure('outUnfit', { folder });
  assertReplaceable(folder);
  return folder;
}

/** @throws KnownFailure where the folder is neither absent nor empty nor made by a build, or cannot be renamed */
export function assertReplaceable(folder: string): void {
  const there = lstatSync(folder, { throwIfNoEntry: false });
  if (!there) return;
  if (!there.isDirectory()) throw new KnownFailure('outUnfit', { folder });
  if (there.dev !== statSync(dirname(folder)).dev) throw new KnownFailure('outIsDisk', { folder });
  const names = readdirSync(folder).filter((name) => name !== KEPT);
  if (names.length > 0 && !names.includes(MARK)) throw new KnownFailure('outNotOurs', { folder });
}

/** Inside another site it would be published with that one, and lost when that one is built again. */
function liesInSite(folder: string): boolean {
  const parent = dirname(folder);
  return parent !== folder && (existsSync(join(parent, MARK)) || liesInSite(parent));
}

/** A path behind all symbolic links, as far as it exists. */
export function realPath(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}

/** Is a path the folder or below it? */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}

/** Neither these folders nor any in them may be an output. */
const CLOSED = ['.git', '.github', '.astro', 'node_modules', 'public', 'src', 'tests'];
