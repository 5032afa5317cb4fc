import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { editDistance, nearest, nearestId } from '../../../../src/domain/text/nearest.ts';

test.each([
  ['the same word', 'name', 'name', 0],
  ['two letters swapped', 'naem', 'name', 1],
  ['a letter missing', 'nme', 'name', 1],
  ['another word', 'cost', 'name', 4],
])('editDistance of %s', (_case, a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

property.prop([fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 })])(
  'editDistance is the same both ways and at most the longer length',
  (a, b) => {
    expect(editDistance(a, b)).toBe(editDistance(b, a));
    expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    expect(editDistance(a, b) === 0).toBe(a === b);
  },
);

test('nearest finds the word that was meant and none where nothing is close', () => {
  expect(nearest('polic', ['ngo', 'police', 'prosecutor'])).toBe('police');
  expect(nearest('gratuito', ['free', 'paid'])).toBeNull();
  expect(nearest('x', ['a', 'b'])).toBeNull();
});

test('nearestId is stricter: two letters at most, and never the first', () => {
  expect(nearestId('pagina-ofical', ['pagina-oficial'])).toBe('pagina-oficial');
  expect(nearestId('pagina-oficiosa', ['pagina-oficial'])).toBeNull();
  expect(nearestId('linea', ['pinea', 'lineas'])).toBe('lineas');
  expect(nearestId('linea', ['pinea'])).toBeNull();
});
