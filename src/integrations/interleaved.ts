import { createHash } from 'node:crypto';
import type { AstroIntegration } from 'astro';

/** Drawn in processes of their own, while the main one waits. */
const DRAWN = /\.(?:pdf|png|svg)$/;
/** Made of many drawings. */
const PACK = /\.zip$/;

/**
 * Makes pages while others are drawn. Astro makes what is not HTML first, and would wait for one drawing after another; here drawings
 * are spread evenly among all pages, and what packs them comes last. It also gives each page a policy of its own (see `ownPolicy`).
 */
export function interleaved(): AstroIntegration {
  return {
    name: 'interleaved',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          render: async (...asked) => {
            const made = await usual.render(...asked);
            return made instanceof Response
              ? withOwnPolicy(made)
              : { ...made, response: await withOwnPolicy(made.response) };
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
 * The same things, the slow ones as far from each other as they can be; both kinds keep their own order.
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

const INLINE = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g;
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const HASH = / '(sha256-[A-Za-z0-9+/=]+)'/g;

/**
 * A page whose policy names its own inline styles and scripts alone. Astro also names those of all islands and all other pages: a
 * kilobyte in each page that does not compress.
 */
export function ownPolicy(html: string): string {
  const own = new Set(
    [...html.matchAll(INLINE)].map(([, , text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`),
  );
  return html.replace(POLICY, (policy) => policy.replace(HASH, (named, hash) => (own.has(hash) ? named : '')));
}

async function withOwnPolicy(response: Response): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(ownPolicy(await response.text()), response);
}
