import { describe, expect, test } from 'vitest';
import { bandIdOf, TILE, threadPaths, weave } from '../../../src/views/woven-band.ts';
import { ICON_SIDE, type WovenIconName, wovenIcon } from '../../../src/views/woven-icons.ts';

const IDS = ['home', 'help', 'need/danger', 'region/cusco', 'message/oferta', 'activities', 'classroom', 'about'];

describe('the woven band', () => {
  test('is the same for the same page and differs between pages', () => {
    expect(weave('home')).toEqual(weave('home'));
    expect(new Set(IDS.map((id) => weave(id).join())).size).toBeGreaterThan(IDS.length / 2);
  });

  test('is the one that a page had before its address got a better name', () => {
    expect(bandIdOf('service', { service: 'pnp-105' })).toBe('line/pnp-105');
    expect(bandIdOf('easySituation', { situation: 'peligro' })).toBe('easyNeed/peligro');
    expect(bandIdOf('help', {})).toBe('help');
  });

  test('has a row for each stitch down, and is the same seen in a mirror', () => {
    for (const rows of IDS.map(weave)) {
      expect(rows.map((row) => row.length)).toEqual(Array(TILE.rows).fill(TILE.columns));
      const inner = rows.slice(1, -1);
      expect(inner).toEqual([...inner].reverse());
      // Its first column is the middle of the small motif, so the mirror stands there.
      expect(inner.map((row) => [...row.slice(1)].reverse().join(''))).toEqual(inner.map((row) => row.slice(1)));
    }
  });
});

test.each<WovenIconName>(['phone', 'board', 'calendar'])(
  'the icon %s has rows of one length inside its ground',
  (name) => {
    const { rows, at } = wovenIcon(name);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(at.x + rows[0]!.length).toBeLessThanOrEqual(ICON_SIDE - 1);
    expect(at.y + rows.length).toBeLessThanOrEqual(ICON_SIDE - 1);
    expect(threadPaths(rows, at).every((path) => path.startsWith('M'))).toBe(true);
  },
);
