import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../../check/read/files-there.ts';

/** Files by their paths below the content folder; `null` for one to take away. */
export type Files = ReadonlyMap<string, Buffer | null>;

/**
 * Makes a folder the same as the content, but for a draft. What is the same already is not touched, so that whoever watches it sees
 * only what has changed.
 */
export function mirror(dir: string, to: string, drafts: Files): void {
  const there = new Set([...listFiles(dir).files, ...drafts.keys()].filter((file) => drafts.get(file) !== null));
  for (const file of listFiles(to).files) if (!there.has(file)) rmSync(join(to, file));
  for (const file of there) {
    const [source, target] = [join(dir, file), join(to, file)];
    mkdirSync(dirname(target), { recursive: true });
    const draft = drafts.get(file);
    if (draft) {
      if (!existsSync(target) || !readFileSync(target).equals(draft)) writeFileSync(target, draft);
    } else if (stampOf(source) !== stampOf(target)) {
      cpSync(source, target, { preserveTimestamps: true });
    }
  }
}

/** What a folder holds, as far as sizes and times tell; it changes with every change of a file. */
export function stateOf(dir: string): string {
  return listFiles(dir)
    .files.map((file) => `${file} ${stampOf(join(dir, file))}`)
    .join('\n');
}

/** Copies keep whole milliseconds of a time. */
function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.size} ${Math.trunc(found.mtimeMs)}` : '';
}
