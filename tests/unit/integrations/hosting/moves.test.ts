import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { type Move, movesOf } from '../../../../src/integrations/hosting/moves.ts';

/** Where a host leads from an address that no rule may stand over. */
function follow(path: string, moves: readonly Move[]): string | null {
  const move = moves.find(({ from, all }) => (all ? path.startsWith(from) : path === from));
  return move ? move.to + path.slice(move.from.length) : null;
}

describe('rules for addresses that have moved', () => {
  test('are one for a folder that has moved as a whole, and one for each address beside a page', () => {
    const old = new Map([
      ['/texto/', '/'],
      ['/texto/ayuda/', '/ayuda/'],
      ['/texto/ayuda/puno/', '/ayuda/puno/'],
      ['/qu/ayuda/puno/', '/ayuda/puno/'],
      ['/qu/ayuda/ica/', '/ayuda/ica/'],
      ['/viejo/', '/nuevo/'],
    ]);
    expect(movesOf(old, ['/', '/ayuda/', '/qu/ayuda/', '/qu/ayuda/tarjeta.pdf'])).toEqual([
      { from: '/texto/', to: '/', all: true },
      { from: '/qu/ayuda/puno/', to: '/ayuda/puno/', all: false },
      { from: '/qu/ayuda/ica/', to: '/ayuda/ica/', all: false },
      { from: '/viejo/', to: '/nuevo/', all: false },
    ]);
  });

  test('do not join addresses of which one leads elsewhere', () => {
    const old = new Map([
      ['/a/x/', '/b/x/'],
      ['/a/y/', '/c/'],
      ['/a/z/', '/b/zz/'],
    ]);
    expect(movesOf(old, ['/']).map(({ all }) => all)).toEqual([false, false, false]);
  });

  const address = fc
    .array(fc.constantFrom('a', 'b', 'aa', 'c'), { maxLength: 4 })
    .map((parts) => `/${parts.map((part) => `${part}/`).join('')}`);
  property.prop([fc.dictionary(address, address), fc.array(address)])(
    'lead from each to its own page, and from no page that is there',
    (moved, pages) => {
      const old = new Map(Object.entries(moved).filter(([from]) => from !== '/' && !pages.includes(from)));
      const moves = movesOf(old, pages);
      expect([...old].filter(([from, to]) => follow(from, moves) !== to)).toEqual([]);
      expect(pages.filter((page) => follow(page, moves) !== null)).toEqual([]);
      expect(moves.length).toBeLessThanOrEqual(old.size);
    },
  );
});
