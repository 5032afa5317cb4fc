/**
 * `node tests/compare/sites.ts BEFORE AFTER`: whether two built sites are equal where a refactoring must leave them so.
 * Names and hashes of assets and ids of islands may differ. Changes nothing.
 * Exit code 0 where nothing differs, 1 where something does, 2 where the command was not understood.
 */
import { statSync } from 'node:fs';
import { compareSites } from './folders.ts';
import { differencesOf, formatComparison } from './report.ts';

/** Runs the command; prints through `print` and returns the exit code. */
export function main(args: readonly string[], print: (text: string) => void): number {
  const [before, after, ...more] = args;
  if (before === undefined || after === undefined || more.length > 0 || !isFolder(before) || !isFolder(after)) {
    print('node tests/compare/sites.ts BEFORE AFTER\nBEFORE and AFTER are folders of built sites, such as dist/.');
    return 2;
  }
  const comparison = compareSites(before, after);
  print(formatComparison(comparison));
  return differencesOf(comparison).length === 0 ? 0 : 1;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// Last, so that everything above it exists.
if (import.meta.main) process.exitCode = main(process.argv.slice(2), console.log);
