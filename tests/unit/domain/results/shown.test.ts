/** Nothing under ten is shown as a number, and nobody can compute one from what is shown. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { LEAST_SHOWN, type Shown, shownSums } from '../../../../src/domain/results/shown.ts';
import { aCount } from './a-count.ts';

const counts = (values: readonly (number | null)[]) => values.map((hung) => aCount({ hung }));
const sumOf = (values: readonly (number | null)[]) => shownSums(counts(values)).hung;
const number = (value: number): Shown => ({ kind: 'number', value });

test.each<[string, number | null, Shown]>([
  ['ten', 10, number(10)],
  ['nine', 9, { kind: 'few' }],
  ['none', 0, { kind: 'few' }],
  ['what nobody counted', null, { kind: 'uncounted' }],
])('%s is shown as it may be', (_case, hung, expected) => {
  expect(shownSums([aCount({ hung })]).hung).toMatchObject(expected);
});

test.each<[string, (number | null)[], Shown]>([
  ['of what may be shown', [40, 50], number(90)],
  ['without what nobody counted', [40, null, 50], number(90)],
  ['that nobody counted', [null, null], { kind: 'uncounted' }],
  ['of one that is hidden', [4], { kind: 'few' }],
  ['in which one is hidden', [40, 4], { kind: 'atLeast', value: 40 }],
  ['in which several are hidden', [40, 9, 30, 9], { kind: 'atLeast', value: 70 }],
  ['of two that are hidden', [4, 3], { kind: 'withheld' }],
])('a sum %s', (_case, values, expected) => expect(sumOf(values)).toMatchObject(expected));

test('strips are not shown where they would tell how few sheets there were', () => {
  const few = aCount({ printed: 9, stripsGone: 81 });
  expect(shownSums([few])).toMatchObject({ printed: { kind: 'few' }, stripsGone: { kind: 'withheld' } });
  const both = shownSums([few, aCount({ printed: 50, stripsGone: 100 })]);
  expect(both.stripsGone).toEqual({ kind: 'atLeast', value: 100 });
});

describe('from everything that is shown', () => {
  /** Groups of a few counts; small numbers come often, as they do on paper. */
  const groups = fc.array(
    fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 10, max: 40 })), {
      minLength: 1,
      maxLength: 3,
    }),
    { minLength: 1, maxLength: 2 },
  );
  const isNumber = (shown: Shown | undefined): shown is Shown & { value: number } => shown?.kind === 'number';

  property.prop([groups])('no hidden number can be told: each might still be any number below ten', (values) => {
    const sums = values.map((group) => shownSums(counts(group)));
    const total = shownSums(counts(values.flat()));
    const hidden = values.flatMap((group, g) => group.flatMap((value, i) => (value < LEAST_SHOWN ? [{ g, i }] : [])));
    const possible = hidden.map(() => new Set<number>());
    // What somebody does who computes: tries everything that the hidden numbers might be.
    for (let code = 0; code < LEAST_SHOWN ** hidden.length; code += 1) {
      const tried = hidden.map((_one, k) => Math.floor(code / LEAST_SHOWN ** k) % LEAST_SHOWN);
      const guess = values.map((group) => [...group]);
      for (const [k, { g, i }] of hidden.entries()) guess[g]![i] = tried[k]!;
      const add = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
      const fits =
        sums.every(({ hung }, g) => !isNumber(hung) || add(guess[g]!) === hung.value) &&
        (!isNumber(total.hung) || add(guess.flat()) === total.hung.value);
      if (fits) for (const [k, value] of tried.entries()) possible[k]!.add(value);
    }
    expect(possible.map(({ size }) => size)).toEqual(hidden.map(() => LEAST_SHOWN));
  });

  property.prop([groups])(
    'a sum is right where it is a number, and never more than it is where it says at least',
    (values) => {
      const sums = values.map((group) => shownSums(counts(group)));
      const total = shownSums(counts(values.flat()));
      const add = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
      const check = (shown: Shown | undefined, real: number) => {
        if (shown?.kind === 'number') expect(shown.value).toBe(real);
        if (shown?.kind === 'atLeast') expect(shown.value).toBeLessThanOrEqual(real);
        if (shown && 'value' in shown) expect(shown.value).toBeGreaterThanOrEqual(LEAST_SHOWN);
      };
      for (const [g, { hung }] of sums.entries()) check(hung, add(values[g]!));
      check(total.hung, add(values.flat()));
    },
  );
});
