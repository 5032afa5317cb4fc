import { describe, expect, test } from 'vitest';
import { findNear, isNear } from '../../../src/activity-intake/near.ts';
import { PAIRS } from '../../fixtures/activity-intake/pairs.ts';
import { WORDS } from '../../fixtures/activity-intake/words.ts';

const { small } = WORDS.read;

describe('announcements that are told twice', () => {
  const found = PAIRS.filter(({ a, b }) => isNear(a, b, small));
  const right = found.filter(({ isSame }) => isSame).length;

  test('are found: at least 95 of 100, and 90 of 100 that are found are right', () => {
    expect(PAIRS).toHaveLength(200);
    expect(right / PAIRS.filter(({ isSame }) => isSame).length).toBeGreaterThanOrEqual(0.95);
    expect(right / found.length).toBeGreaterThanOrEqual(0.9);
  });

  test('are the same whichever is first', () => {
    expect(PAIRS.filter(({ a, b }) => isNear(a, b, small) !== isNear(b, a, small))).toEqual([]);
  });

  test('are looked for on the days around only', () => {
    const [{ a, b }] = PAIRS as [(typeof PAIRS)[number]];
    expect(findNear(b, new Map([[a.starts!, [a]]]), small)).toBe(a);
    expect(findNear(b, new Map([['2027-09-01', [{ ...a, starts: '2027-09-01' }]]]), small)).toBeUndefined();
  });
});
