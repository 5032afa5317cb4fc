import { expect, test } from 'vitest';
import { barLengths } from '../../../../src/domain/about/figure.ts';

const bars = (...values: number[]) => values.map((value, i) => ({ id: `b${i}`, value }));

test('the longest count fills its place, the others in proportion', () => {
  expect(barLengths({ unit: 'people', bars: bars(1600, 882) })).toEqual([100, 55.1]);
});

test('a share is measured against the whole, not against the largest share', () => {
  expect(barLengths({ unit: 'percent', bars: bars(42, 38) })).toEqual([42, 38]);
});

test('bars of nothing are empty', () => {
  expect(barLengths({ unit: 'complaints', bars: bars(0, 0) })).toEqual([0, 0]);
});
