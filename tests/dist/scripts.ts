import { gzipSync } from 'node:zlib';

/**
 * Bytes of script that a page loads at once as `gzip -9` sends them: its islands with what they import without waiting, its
 * module scripts, and what stands in the page itself.
 *
 * @param read the text behind an address of this site
 */
export function scriptWeight(html: string, read: (path: string) => string): number {
  const entries = [...html.matchAll(/(?:component|renderer)-url="([^"]+)"|<script type="module" src="([^"]+)"/g)];
  const inline = [...html.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)].map(([, code]) => code!);
  const files = closure(
    entries.map(([, island, script]) => (island ?? script)!),
    read,
  );
  return [...[...files].map(read), ...inline].reduce((sum, code) => sum + zipped(code), 0);
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
