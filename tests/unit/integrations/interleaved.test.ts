/** The order in which pages are made. */
import { fc } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import { interleaved, spread } from '../../../src/integrations/interleaved.ts';

const isOdd = (n: number) => n % 2 === 1;

describe('things that are spread', () => {
  test('stand as far from each other as they can', () => {
    expect(spread([1, 3, 2, 4, 6, 8], isOdd)).toEqual([1, 2, 4, 3, 6, 8]);
    expect(spread([1, 3, 5, 2, 4], isOdd)).toEqual([1, 2, 3, 5, 4]);
  });

  test('are all there once, each kind in its own order, however many there are of each', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), (all) => {
        const order = spread(all, isOdd);
        expect(order.filter(isOdd)).toEqual(all.filter(isOdd));
        expect(order.filter((n) => !isOdd(n))).toEqual(all.filter((n) => !isOdd(n)));
      }),
    );
  });
});

test('drawings stand among pages, and what packs them comes last', async () => {
  const usual = ['a.pdf', 'b.png', 'all.zip', 'c/', 'd/', 'e.json', 'f/'].map((pathname) => ({ pathname }));
  const setPrerenderer = vi.fn();
  const hook = interleaved().hooks['astro:build:start']!;
  await hook({ setPrerenderer } as unknown as Parameters<typeof hook>[0]);
  const [make] = setPrerenderer.mock.calls[0]!;
  const teardown = vi.fn();
  const own = make({ name: 'usual', teardown, getStaticPaths: async () => usual });
  expect(own).toMatchObject({ name: 'usual', teardown });
  const paths: { pathname: string }[] = await own.getStaticPaths();
  expect(paths.map(({ pathname }) => pathname)).toEqual(['a.pdf', 'c/', 'd/', 'b.png', 'e.json', 'f/', 'all.zip']);
});
