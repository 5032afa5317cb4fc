import { expect, test } from 'vitest';
import { changesBetween, withValue } from '../../../../src/cli/editing/screen/form/changes.ts';

test.each([
  ['nothing where nothing differs', { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
  ['a value alone', { a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } }, [{ path: ['a', 'c'], value: 3 }]],
  ['a field that is emptied as taken out', { a: 1, b: 2 }, { a: 1, b: undefined }, [{ path: ['b'], removed: true }]],
  ['a new field', { a: 1 }, { a: 1, b: [] }, [{ path: ['b'], value: [] }]],
  ['an item that is taken out, and no other', ['a', 'b', 'c'], ['a', 'c'], [{ path: [1], removed: true }]],
  ['an item behind the last one', ['a'], ['a', 'b'], [{ path: [1], value: 'b' }]],
  [
    'two items that change places',
    ['a', 'b'],
    ['b', 'a'],
    [
      { path: [0], value: 'b' },
      { path: [1], value: 'a' },
    ],
  ],
  ['an item that nobody filled in as an empty text', [], [undefined], [{ path: [0], value: '' }]],
  ['nothing for what a form left open', { a: 1 }, { a: 1, b: undefined }, []],
])('what a form has changed is %s', (_what, before, after, changes) => {
  expect(changesBetween(before, after)).toEqual(changes);
});

test('a value is put at a place, and nothing else is touched', () => {
  const before = { a: [{ b: 1 }, { b: 2 }], c: 3 };
  expect(withValue(before, ['a', 1, 'b'], 4)).toEqual({ a: [{ b: 1 }, { b: 4 }], c: 3 });
  expect(withValue(before, ['c'], undefined)).toEqual({ a: [{ b: 1 }, { b: 2 }] });
});
