import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { groupBy } from '../../../src/domain/group-by.ts';

test.prop([fc.array(fc.integer({ min: -5, max: 5 }))])('groups as Map.groupBy does where there is one', (numbers) => {
  const keyOf = (number: number) => Math.abs(number);
  expect([...groupBy(numbers, keyOf)]).toEqual([...Map.groupBy(numbers, keyOf)]);
});
