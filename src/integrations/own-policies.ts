import { createHash } from 'node:crypto';
import type { AstroPrerenderer, SSRManifest } from 'astro';
import devIslandScript from 'astro/runtime/server/astro-island.prebuilt-dev.js';
import { ISLAND_STYLES } from 'astro/runtime/server/astro-island-styles.js';

/** When our islands wake; Astro has more ways (`client:visible`), each with a script. */
const WAKES = ['load'];

/**
 * Leaves each page's policy with the hashes of its own styles, which Astro adds when it makes the page, and those of the scripts that
 * pages of ours may have. Without this it also names the styles of all other pages: a kilobyte in each that nothing compresses.
 *
 * @param prerenderer Astro's own, after its setup
 * @throws where Astro keeps what all pages share elsewhere
 */
export function ownPolicies(prerenderer: AstroPrerenderer & { app?: { manifest: SSRManifest } }): void {
  const { csp, clientDirectives } = prerenderer.app?.manifest ?? {};
  if (!csp || !clientDirectives) throw new Error('Astro keeps the policy of its pages elsewhere.');
  const never = [...clientDirectives].flatMap(([name, script]) => (WAKES.includes(name) ? [] : script));
  const unused = new Set<unknown>([...never, devIslandScript].map(hashOf));
  csp.styleDirective.hashes = [hashOf(ISLAND_STYLES)];
  csp.scriptDirective.hashes = csp.scriptDirective.hashes.filter((hash) => !unused.has(hash));
}

function hashOf(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
