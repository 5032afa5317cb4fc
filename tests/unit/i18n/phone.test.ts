import { expect, test } from 'vitest';
import { groupNumber } from '../../../src/i18n/phone.ts';

test('an international number is grouped for reading', () => {
  expect(groupNumber('+12025550123')).toBe('+1 202 555 0123');
});

test.each(['999', '0800 555 01', 'calle 1'])('"%s" is left as it stands', (value) => {
  expect(groupNumber(value)).toBe(value);
});

test('grouping changes no digit', () => {
  expect(groupNumber('+12025550123').replace(/\D/g, '')).toBe('12025550123');
});
