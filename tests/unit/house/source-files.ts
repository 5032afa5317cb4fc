import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

export interface SourceFile {
  /** Path below `src/`, with forward slashes. */
  path: string;
  text: string;
}

/** Every file of code and style under `src/`. */
export function readSource(): SourceFile[] {
  return globSync('**/*.{ts,tsx,mjs,astro,css}', { cwd: 'src' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));
}

/** What a file imports, in any way: `import`, `import type`, `export … from`, `import()`; scripts of `.astro` files too. */
export function importsOf({ path, text }: SourceFile): string[] {
  if (path.endsWith('.css')) return [];
  return ts.preProcessFile(codeOf({ path, text }), true, true).importedFiles.map(({ fileName }) => fileName);
}

/** What a file imports when it runs: all but `import type` and `export type`, which are gone by then. */
export function runImportsOf({ path, text }: SourceFile): string[] {
  if (path.endsWith('.css')) return [];
  const { statements, text: code } = ts.createSourceFile(path, codeOf({ path, text }), ts.ScriptTarget.Latest);
  const running = statements.filter((one) => !isOfTypes(one)).map((one) => code.slice(one.pos, one.end));
  return importsOf({ path: 'running.ts', text: running.join('') });
}

function isOfTypes(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement)) return statement.importClause?.isTypeOnly ?? false;
  return ts.isExportDeclaration(statement) && statement.isTypeOnly;
}

/** What of a file is code: all of it, or the scripts of an `.astro` file. */
export function codeOf({ path, text }: SourceFile): string {
  return path.endsWith('.astro') ? scriptsOf(text) : text;
}

function scriptsOf(astro: string): string {
  const fence = /^---\n([\s\S]*?)\n---/.exec(astro)?.[1] ?? '';
  const scripts = [...astro.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  return [fence, ...scripts].join('\n');
}
