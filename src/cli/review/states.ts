import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readContent } from '../../check/read/content.ts';
import { listFiles } from '../../check/read/files-there.ts';
import type { States } from './changes.ts';

/** Why two states cannot be told apart. */
export type Refusal = 'no-git' | 'no-base' | 'not-applied' | 'not-content';

/** The states, and what differs besides: other files of the project, and what in the content is no file, such as a link. */
export type Read = (States & { outside: readonly string[] }) | { refused: Refusal };

/**
 * The content at a commit and as it is now. Nothing of the project is written.
 *
 * @param into an empty folder, for what was there then
 */
export function sinceBase(base: string, dir: string, into: string): Read {
  const git = gitIn(dir);
  const [root, below = ''] = git('rev-parse', '--show-toplevel', '--show-prefix')?.split('\n') ?? [];
  if (!root) return { refused: 'no-git' };
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`)?.trim();
  // An index of its own, so that what somebody has prepared to commit stays.
  const apart = gitIn(root, { GIT_INDEX_FILE: join(into, 'index') });
  const isThere =
    commit &&
    apart('read-tree', `${commit}:${below}`) !== null &&
    apart('checkout-index', '-a', `--prefix=${join(into, 'content').replaceAll('\\', '/')}/`) !== null;
  if (!isThere) return { refused: 'no-base' };
  const states = statesIn(join(into, 'content'), dir);
  const told = new Set(states.files.map((file) => `${below}${file}`));
  const changed = gitIn(root)('diff', '--name-only', '--no-renames', '-z', commit)?.split('\0').filter(Boolean) ?? [];
  return { ...states, outside: changed.filter((file) => !told.has(file)) };
}

/** The content now, and as a patch makes it, which may touch nothing else. */
export function withPatch(patch: string, dir: string, into: string): Read {
  const below = gitIn(dir)('rev-parse', '--show-prefix')?.trim() || 'content/';
  const git = gitIn(into, { GIT_CEILING_DIRECTORIES: resolve(into, '..') });
  const file = resolve(patch);
  const named = git('apply', '--numstat', '-z', file)?.split('\0').filter(Boolean);
  if (!named) return { refused: 'not-applied' };
  // A link or a submodule is no file, and may lead elsewhere.
  const isElsewhere = named.some((line) => !line.split('\t').at(-1)?.startsWith(below));
  if (isElsewhere || / mode 1[26]0000 /.test(git('apply', '--summary', file) ?? '')) return { refused: 'not-content' };
  cpSync(dir, join(into, below), { recursive: true });
  if (git('apply', file) === null) return { refused: 'not-applied' };
  return { ...statesIn(dir, join(into, below)), outside: [] };
}

function statesIn(before: string, after: string): States {
  const bytesIn = (dir: string) =>
    new Map(listFiles(dir).files.map((file) => [file, readFileSync(join(dir, file), 'base64')]));
  const [was, is] = [bytesIn(before), bytesIn(after)];
  const files = [...new Set([...was.keys(), ...is.keys()])].filter((file) => was.get(file) !== is.get(file)).sort();
  return { before: readContent(before), after: readContent(after), files };
}

/** Runs git in a folder: what it prints; `null` where it says no, or is not there. */
export function gitIn(cwd: string, env: Readonly<Record<string, string>> = {}) {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 1e8 };
  return (...args: readonly string[]): string | null => {
    try {
      return execFileSync('git', args, { ...options, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
      return null;
    }
  };
}
