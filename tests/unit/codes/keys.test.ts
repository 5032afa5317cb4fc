import { expect, expectTypeOf, test } from 'vitest';
import { byKey, isOneOf, keysOf } from '../../../src/codes/keys.ts';

test('the keys of a literal keep their names, in their order', () => {
  const keys = keysOf({ second: 2, first: 1 });
  expect(keys).toEqual(['second', 'first']);
  expectTypeOf(keys).toEqualTypeOf<('second' | 'first')[]>();
});

test('each key gets its own value', () => {
  const made = byKey(['a', 'b'], (key) => key.toUpperCase());
  expect(made).toEqual({ a: 'A', b: 'B' });
  expectTypeOf(made).toEqualTypeOf<Record<'a' | 'b', string>>();
});

test('a text is one of the codes only when it is the whole of one', () => {
  expect(isOneOf(['ltr', 'rtl'], 'rtl')).toBe(true);
  expect(isOneOf(['ltr', 'rtl'], 'rt')).toBe(false);
});
