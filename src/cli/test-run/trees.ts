import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The SHA-256 of every file under a folder, by its path there. */
export type Tree = ReadonlyMap<string, string>;

export async function hashTree(folder: string): Promise<Tree> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const tree = new Map<string, string>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    tree.set(
      path.slice(folder.length + 1),
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    );
  }
  return tree;
}

/** What differs between two builds, a sentence per file, sorted by path; empty when they are equal. */
export function compareTrees(first: Tree, second: Tree): string[] {
  const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
  return paths.flatMap((path) => {
    if (!second.has(path)) return [`${path} is only in the first build.`];
    if (!first.has(path)) return [`${path} is only in the second build.`];
    return first.get(path) === second.get(path) ? [] : [`${path} differs.`];
  });
}
