import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from './choose.ts';
import { readImports } from './imports.ts';

/**
 * Files that differ from a commit, new ones that Git does not know yet included.
 *
 * @param since a commit, a branch or `HEAD`
 * @returns null where Git knows no commit of that name, or the folder is none of its own
 */
export function findChanged(root: string, since: string): string[] | null {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\0')
      .filter(Boolean);
  try {
    git('rev-parse', '--verify', '--quiet', '--end-of-options', `${since}^{commit}`);
  } catch {
    return null;
  }
  const differing = git('diff', '--name-only', '--no-renames', '-z', '--relative', since, '--');
  const unknown = git('ls-files', '--others', '--exclude-standard', '-z');
  return [...new Set([...differing, ...unknown])].sort();
}

/**
 * Reads how the files of the project hang together.
 *
 * @param isSlow whether the long sets of tests may be chosen too
 */
export function readProject(root: string, isSlow: boolean): Project {
  const imports = readImports(root);
  const readers = [...imports.keys()].filter(
    (file) =>
      /^tests\/(?:unit|components|content)\/.*\.test\.tsx?$/.test(file) &&
      // Itself, or what it shares with other tests.
      [file, ...imports.get(file)!.filter((name) => name.startsWith('tests/'))].some((each) =>
        opensProject(readFileSync(join(root, each), 'utf8')),
      ),
  );
  return { imports, readers, isSlow };
}

/**
 * Whether a test starts programs, or reads files and names a place of the project outside its imports. Those of `content/`
 * and `tests/fixtures/` do not matter here: a change to them makes everything run.
 */
function opensProject(text: string): boolean {
  if (text.includes('node:child_process')) return true;
  const withoutImports = text.replaceAll(/\b(?:from|import)[\s(]*'[^']*'/g, '');
  return text.includes('node:fs') && PLACES.test(withoutImports);
}

const PLACES = /['"`}](?:\.{0,2}\/)*(?:src|tests|dist|README\.md|package(?:-lock)?\.json|astro\.config|\.github)\b/;
