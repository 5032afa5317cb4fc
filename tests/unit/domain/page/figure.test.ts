import { expect, test } from 'vitest';
import { barStitches, percentageFields } from '../../../../src/domain/page/figure.ts';

const bars = (...values: number[]) => values.map((value, i) => ({ id: `b${i}`, value }));

test('the longest bar fills its place, the others in proportion', () => {
  expect(barStitches({ bars: bars(1600, 882) })).toEqual([30, 17]);
});

test('a bar of little beside much has a stitch', () => {
  expect(barStitches({ bars: bars(1600, 3, 0) })).toEqual([30, 1, 0]);
});

test('bars of nothing are empty', () => {
  expect(barStitches({ bars: bars(0, 0) })).toEqual([0, 0]);
});

test('parts of one whole share one hundred, and what they leave of it is the rest', () => {
  expect(percentageFields({ unit: 'percent', drawing: 'hundred', bars: bars(42, 38) })).toEqual([
    { places: [0, 1], shares: [42, 38], rest: 20, isExact: true },
  ]);
});

test('counted parts are all of their whole', () => {
  expect(percentageFields({ unit: 'people', drawing: 'hundred', bars: bars(738, 144) })).toEqual([
    { places: [0, 1], shares: [84, 16], rest: 0, isExact: false },
  ]);
});

test('shares of different wholes have a hundred each', () => {
  expect(percentageFields({ unit: 'percent', drawing: 'hundreds', bars: bars(1, 8) })).toEqual([
    { places: [0], shares: [1], rest: 99, isExact: true },
    { places: [1], shares: [8], rest: 92, isExact: true },
  ]);
});

test('bars have no stitches', () => {
  expect(percentageFields({ unit: 'people', drawing: 'bars', bars: bars(3, 4) })).toEqual([]);
});
