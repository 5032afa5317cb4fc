import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { isOneTypo } from '../../../../src/domain/situations/lexicon.ts';

describe('one typo', () => {
  test.each([
    ['nothing wrong', 'puno', 'puno'],
    ['a wrong letter', 'puni', 'puno'],
    ['a missing letter', 'pno', 'puno'],
    ['a letter too many', 'punno', 'puno'],
    ['two letters that changed places', 'pnuo', 'puno'],
    ['the last two letters that changed places', 'puon', 'puno'],
    ['a missing last letter', 'pun', 'puno'],
    ['a first letter too many', 'apuno', 'puno'],
  ])('is %s', (_case, typed, word) => expect(isOneTypo(typed, word)).toBe(true));

  test.each([
    ['two wrong letters', 'pina', 'puno'],
    ['two missing letters', 'po', 'puno'],
    ['letters that changed places over another one', 'nupo', 'puno'],
  ])('is not %s', (_case, typed, word) => expect(isOneTypo(typed, word)).toBe(false));

  test('is forgiven in the beginning of a word', () => {
    expect(isOneTypo('desagud', 'desaguadero', true)).toBe(true);
    expect(isOneTypo('desagud', 'desaguadero')).toBe(false);
    expect(isOneTypo('dxsagxd', 'desaguadero', true)).toBe(false);
  });
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

prop.prop([word, word])('agrees with the textbook: a Damerau-Levenshtein distance of 0 or 1', (a, b) => {
  expect(isOneTypo(a, b)).toBe(distance(a, b) <= 1);
});

prop.prop([word, word])('as a beginning, agrees with the best of all beginnings', (typed, whole) => {
  const beginnings = Array.from({ length: whole.length + 1 }, (_any, length) => whole.slice(0, length));
  expect(isOneTypo(typed, whole, true)).toBe(beginnings.some((beginning) => distance(typed, beginning) <= 1));
});

/** Optimal string alignment, by the table. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_row, i) =>
    Array.from({ length: b.length + 1 }, (_cell, j) => i || j),
  );
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = i === 0 ? j : j === 0 ? i : best;
    }
  }
  return rows[a.length]![b.length]!;
}
