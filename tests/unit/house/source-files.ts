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

/** What of a file is code: all of it, or the scripts of an `.astro` file. */
export function codeOf({ path, text }: SourceFile): string {
  return path.endsWith('.astro') ? scriptsOf(text) : text;
}

function scriptsOf(astro: string): string {
  const fence = /^---\n([\s\S]*?)\n---/.exec(astro)?.[1] ?? '';
  const scripts = [...astro.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  return [fence, ...scripts].join('\n');
}
