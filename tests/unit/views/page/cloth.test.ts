/** Drawings on pages: their threads apart, on grounds in turn. */
import { describe, expect, test } from 'vitest';
import { CLASS_THEMES } from '../../../../src/codes/classroom.ts';
import { themeCloth } from '../../../../src/views/classroom/theme-cloth.ts';
import { toCloth } from '../../../../src/views/page/cloth.ts';
import { DRAWN, REAL_DRAWINGS } from '../../../fixtures/drawings.ts';

/** How many stitches of a drawing one of its paths fills. */
const areaOf = (path: string) =>
  [...path.matchAll(/h(\d+)v(\d+)/g)].reduce((sum, [, width, height]) => sum + Number(width) * Number(height), 0);

describe('a drawing on a page', () => {
  test.each([...REAL_DRAWINGS])('has every stitch of %s once, each in its thread', (_name, stitches) => {
    const rows = stitches.join('');
    const { threads } = toCloth('bus', 0, { site: { drawings: new Map([['bus', stitches]]) } });
    const digits = { strong: '1', light: '2', warm: '3' };
    for (const { name: thread, path } of threads) expect(areaOf(path)).toBe(rows.split(digits[thread]).length - 1);
    expect(threads.map(({ name: thread }) => digits[thread])).toEqual([...new Set(rows.replaceAll('.', ''))].sort());
  });

  test('changes its ground from one place to the next, and comes round', () => {
    const grounds = [0, 1, 2, 3, 4].map((place) => toCloth('bus', place, DRAWN).ground);
    expect(grounds).toEqual(['indigo', 'yellow', 'rose', 'wool', 'indigo']);
  });
});

test('no two themes of the classroom have the same drawing', () => {
  const drawn = CLASS_THEMES.map((theme) => JSON.stringify(themeCloth(theme, DRAWN).threads));
  expect(new Set(drawn).size).toBe(CLASS_THEMES.length);
});
