import { createHash } from 'node:crypto';
import type { AstroIntegration, AstroPrerenderer, SSRManifest } from 'astro';
import devIslandScript from 'astro/runtime/server/astro-island.prebuilt-dev.js';
import { ISLAND_STYLES } from 'astro/runtime/server/astro-island-styles.js';

/** What threads of their own draw, while the main one waits. */
const DRAWN = /\.(?:pdf|png|svg)$/;
/** What waits for many drawings. */
const PACK = /\.zip$/;

/**
 * Makes pages while others are drawn. Astro makes what has no HTML first, and so would wait for one drawing after the other while a
 * core does nothing; here they are spread evenly among everything else, and what packs them comes last. What is made stays the same.
 */
export function interleaved(): AstroIntegration {
  return {
    name: 'interleaved',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          setup: async () => {
            await usual.setup?.();
            ownPolicies(usual);
          },
          getStaticPaths: async () => {
            const [packs, others] = partition(await usual.getStaticPaths(), ({ pathname }) => PACK.test(pathname));
            return [...spread(others, ({ pathname }) => DRAWN.test(pathname)), ...packs];
          },
        })),
    },
  };
}

/**
 * The same things in an order in which those that `isSlow` says stand as far from each other as they can; each of the two kinds keeps
 * its own order.
 *
 * @example spread([1, 3, 2, 4, 6, 8], (n) => n % 2 === 1) // => [1, 2, 4, 3, 6, 8]
 */
export function spread<T>(all: readonly T[], isSlow: (one: T) => boolean): T[] {
  const [slow, quick] = partition(all, isSlow);
  const gap = quick.length / Math.max(1, slow.length);
  return [
    ...slow.flatMap((one, i) => [one, ...quick.slice(Math.round(i * gap), Math.round((i + 1) * gap))]),
    ...(slow.length === 0 ? quick : []),
  ];
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

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
