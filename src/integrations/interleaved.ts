import type { AstroIntegration } from 'astro';
import { ownPolicies } from './own-policies.ts';

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
