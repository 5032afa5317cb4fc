import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/**
 * The whole path of a file that lies in a folder, as a path below it says; `null` where it leads out: by `..`, from the root,
 * through a link, or to a link. The file need not exist.
 *
 * @param file below the folder, with forward slashes
 */
export function pathInside(dir: string, file: string): string | null {
  const isPlain = file !== '' && !isAbsolute(file) && !/[\\\p{C}]|^[a-z]:/iu.test(file);
  if (!isPlain || file.split('/').some((part) => part === '' || part === '.' || part === '..')) return null;
  const path = join(dir, file);
  return isBelow(resolve(dir), resolve(path)) && isReallyBelow(dir, path) ? path : null;
}

/** Links are followed as far as there is something to follow. */
function isReallyBelow(dir: string, path: string): boolean {
  if (!existsSync(dir)) return true;
  if (isLink(path)) return false;
  let known = dirname(path);
  while (!existsSync(known) && !isLink(known)) known = dirname(known);
  const root = realpathSync(dir);
  return !isLink(known) || existsSync(known) ? isSameOrBelow(root, realpathSync(known)) : false;
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function isSameOrBelow(dir: string, path: string): boolean {
  return dir === path || isBelow(dir, path);
}

function isBelow(dir: string, path: string): boolean {
  const way = relative(dir, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
