import { expect, test, vi } from 'vitest';
import { memoize } from '../../../src/domain/memoize.ts';

test('is asked once for each object, also where the answer is nothing', () => {
  const make = vi.fn(({ size }: { size: number | undefined }) => size);
  const sizeOf = memoize(make);
  const [small, unknown] = [{ size: 1 }, { size: undefined }];
  expect([small, small, unknown, unknown].map(sizeOf)).toEqual([1, 1, undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(2);
});

test('tells apart two objects that look alike', () => {
  const make = vi.fn(() => ({}));
  const madeFor = memoize(make);
  expect(madeFor({})).not.toBe(madeFor({}));
});
