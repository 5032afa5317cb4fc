import { expect, test } from 'vitest';
import { assertFound } from '../../../src/domain/found.ts';

test('what is there comes back as it is, also where it counts as false', () => {
  expect(assertFound('QM-N', 'region')).toBe('QM-N');
  expect([assertFound(0, 'number'), assertFound('', 'text'), assertFound(false, 'answer')]).toEqual([0, '', false]);
});

test('what is missing is named', () => {
  expect(() => assertFound(undefined, 'region "QM-X"')).toThrow('There is no region "QM-X".');
  expect(() => assertFound(null, 'file at /datos/')).toThrow('There is no file at /datos/.');
});
