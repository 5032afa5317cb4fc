/** The order in which options are shown: all of them, always alike, told by nothing, and never the answer. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { shownOrder } from '../../../../src/views/classroom/questions.ts';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,11}$/), { minLength: 2, maxLength: 8 });
const mixed = ids.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })));
const seeds = fc.string({ maxLength: 30 });

describe('the shown order', () => {
  test.prop([ids, seeds, fc.boolean()])('holds each option once', (some, seed, isKey) => {
    expect(shownOrder(some, seed, isKey).toSorted()).toEqual(some.toSorted());
  });

  test.prop([ids, seeds, fc.boolean()])(
    'is the same each time, and leaves what it was given as it was',
    (some, seed, isKey) => {
      const given = [...some];
      expect(shownOrder(given, seed, isKey)).toEqual(shownOrder([...some], seed, isKey));
      expect(given).toEqual(some);
    },
  );

  test.prop([mixed, seeds])('does not tell in which order an author wrote', ([some, other], seed) => {
    expect(shownOrder(other, seed)).toEqual(shownOrder(some, seed));
  });

  test.prop([ids, seeds])('is never that of the record where that is the answer', (some, seed) => {
    expect(shownOrder(some, seed, true)).not.toEqual(some);
  });

  test.prop([mixed, seeds])(
    'tells no answer either where the answer is another order of the same',
    ([some, other], seed) => {
      expect(shownOrder(other, seed, true)).not.toEqual(other);
      expect(shownOrder(some, seed, true)).not.toEqual(some);
    },
  );

  test('puts each of four options at each place, about as often', () => {
    const SEEDS = 4000;
    const places = new Map<string, number>();
    for (let i = 0; i < SEEDS; i += 1)
      for (const [place, id] of shownOrder(['a', 'b', 'c', 'd'], `quiz item-${i}`).entries())
        places.set(`${id} ${place}`, (places.get(`${id} ${place}`) ?? 0) + 1);
    expect(places.size).toBe(16);
    for (const count of places.values()) expect(Math.abs(count / SEEDS - 0.25)).toBeLessThan(0.04);
  });

  test('does not take one place for granted where the answer is the order', () => {
    const first = new Set(Array.from({ length: 200 }, (_none, i) => shownOrder(['a', 'b', 'c'], `quiz ${i}`, true)[0]));
    expect(first).toEqual(new Set(['a', 'b', 'c']));
  });
});
