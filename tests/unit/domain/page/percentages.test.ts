import { expect, test } from 'vitest';
import { percentagesOf } from '../../../../src/domain/page/figure.ts';

test.each<[string, number[], number, number[], number]>([
  ['whole hundredths stay as they are', [39, 23, 22, 16], 100, [39, 23, 22, 16], 0],
  ['thirds: the first gets what is left', [1, 1, 1], 3, [34, 33, 33], 0],
  ['the largest remainder is served first', [2, 1], 3, [67, 33], 0],
  ['halves beside a small part still add up to a hundred', [49.5, 49.5, 1], 100, [50, 49, 1], 0],
  ['what the parts leave has its own remainder', [33.4], 100, [33], 67],
  ['fractions that binary numbers do not hold', [28.6, 14.3, 57.1], 100, [29, 14, 57], 0],
  ['nothing to share', [0, 0], 0, [0, 0], 100],
])('%s', (_case, parts, whole, shares, rest) => {
  expect(percentagesOf(parts, whole)).toMatchObject({ shares, rest });
});

test('a hundred is said to be exact only where nothing was rounded', () => {
  expect(percentagesOf([39, 61], 100).isExact).toBe(true);
  expect(percentagesOf([39.2, 60.8], 100).isExact).toBe(false);
});
