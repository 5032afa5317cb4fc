import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** For each file of code, the files of this project that it imports; paths below the root, with forward slashes. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const CODE = ['*.mjs', '{src,tests}/**/*.{ts,tsx,mjs,astro}'];

/** Reads the imports of all code of the project, `.astro` files and types included. */
export function readImports(root: string): Imports {
  const files = globSync(CODE, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const known = new Set([...files, ...globSync('src/**/*.{css,json,svg}', { cwd: root })]);
  return new Map(
    files.map((file) => [
      file,
      importsIn(file, readFileSync(join(root, file), 'utf8')).flatMap((name) => resolveImport(name, file, known) ?? []),
    ]),
  );
}

/** What a file of code imports, in any way: `import`, `import type`, `export … from`, `import()`. */
function importsIn(path: string, text: string): string[] {
  const code = path.endsWith('.astro') ? scriptsOf(text) : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

function scriptsOf(astro: string): string {
  const fence = /^---\n([\s\S]*?)\n---/.exec(astro)?.[1] ?? '';
  const scripts = [...astro.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  return [fence, ...scripts].join('\n');
}

/** The file behind a name that a file imports; null for a package. */
function resolveImport(name: string, from: string, known: ReadonlySet<string>): string | null {
  const path = name.startsWith('~/') ? `src/${name.slice(2)}` : name.startsWith('.') ? join(dirname(from), name) : null;
  if (path === null) return null;
  const bare = path.replaceAll('\\', '/').replace(/\?.*$/, '');
  return [bare, `${bare}.ts`, `${bare}.tsx`, `${bare}/index.ts`].find((file) => known.has(file)) ?? null;
}

/**
 * Every file that reaches one of these through imports, with the imported file that led to it; the files themselves too,
 * each led to by itself.
 */
export function reachedFrom(files: readonly string[], imports: Imports): ReadonlyMap<string, string> {
  const importers = new Map<string, string[]>();
  for (const [file, imported] of imports) {
    for (const name of imported) importers.set(name, [...(importers.get(name) ?? []), file]);
  }
  const reached = new Map(files.map((file) => [file, file]));
  // A Map is walked to its end, entries that are added meanwhile included.
  for (const [file, from] of reached) {
    for (const importer of importers.get(file) ?? []) if (!reached.has(importer)) reached.set(importer, from);
  }
  return reached;
}
