import { gzipSync } from 'node:zlib';

/**
 * Bytes of script that a page loads at once as `gzip -9` sends them: its islands with what they import without waiting, its
 * module scripts, and what stands in the page itself but for the exit, which has a measure of its own.
 *
 * @param read the text behind an address of this site
 */
export function scriptWeight(html: string, read: (path: string) => string): number {
  const inline = inlineOf(html).filter((code) => !isExit(code));
  return [...scriptFiles(html, read).map(read), ...inline].reduce((sum, code) => sum + zipped(code), 0);
}

/** The files of script that a page fetches at once. */
export function scriptFiles(html: string, read: (path: string) => string): string[] {
  const entries = [...html.matchAll(/(?:component|renderer)-url="([^"]+)"|<script type="module" src="([^"]+)"/g)];
  return [
    ...closure(
      entries.map(([, island, script]) => (island ?? script)!),
      read,
    ),
  ];
}

/** The same of the script of the exit; 0 where a page has none. */
export function exitWeight(html: string): number {
  return inlineOf(html)
    .filter(isExit)
    .reduce((sum, code) => sum + zipped(code), 0);
}

function inlineOf(html: string): string[] {
  return [...html.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)].map(([, code]) => code!);
}

function isExit(code: string): boolean {
  return code.includes('[data-exit]');
}

/** The modules that a browser loads at once: those named, and what they import without waiting. */
function closure(entries: readonly string[], read: (path: string) => string): Set<string> {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, name] of read(path).matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g))
      visit(`/_astro/${name!.slice(2)}`);
  };
  for (const entry of entries) visit(entry);
  return found;
}

const weights = new Map<string, number>();

function zipped(code: string): number {
  const known = weights.get(code) ?? gzipSync(code, { level: 9 }).length;
  weights.set(code, known);
  return known;
}
