import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from './choose.ts';
import { readImports } from './imports.ts';

/**
 * Files that differ from a commit, new ones that Git does not know yet included.
 *
 * @param since a commit, a branch or `HEAD`; Git's own words are thrown where it knows none of that name
 */
export function findChanged(root: string, since: string): string[] {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
      .split('\0')
      .filter(Boolean);
  const differing = git('diff', '--name-only', '--no-renames', '-z', '--relative', since, '--');
  const unknown = git('ls-files', '--others', '--exclude-standard', '-z');
  return [...new Set([...differing, ...unknown])].sort();
}

/** Reads how the files of the project hang together. */
export function readProject(root: string): Project {
  const imports = readImports(root);
  const readers = [...imports.keys()].filter(
    (file) =>
      /^tests\/(?:unit|components|content)\/.*\.test\.tsx?$/.test(file) &&
      // Itself, or what it shares with other tests.
      [file, ...imports.get(file)!.filter((name) => name.startsWith('tests/'))].some((each) =>
        /['"]node:(?:fs|child_process)/.test(readFileSync(join(root, each), 'utf8')),
      ),
  );
  return { imports, readers };
}
