import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { isPartialDate, isPlainDate } from '../../../src/codes/dates.ts';
import { addDays, daysBetween } from '../../../src/domain/plain-date.ts';

describe('isPlainDate', () => {
  test.each(['2027-07-30', '2028-02-29'])('%s is a day', (value) => expect(isPlainDate(value)).toBe(true));

  test.each([
    '2027-02-29',
    '2027-02-30',
    '2027-13-01',
    '2027-7-30',
    '2027-07',
    '2027-07-30T00:00:00Z',
    '30/07/2027',
    '',
  ])('"%s" is no day', (value) => expect(isPlainDate(value)).toBe(false));
});

describe('isPartialDate', () => {
  test.each(['2027', '2027-07', '2027-07-30'])('%s is a year, a month or a day', (value) =>
    expect(isPartialDate(value)).toBe(true),
  );

  test.each(['27', '2027-13', '2027-00', '2027-02-30', 'julio'])('"%s" is none', (value) =>
    expect(isPartialDate(value)).toBe(false),
  );
});

describe('daysBetween', () => {
  test.each([
    ['the day itself', '2026-03-28', '2026-03-28', 0],
    ['across the night that clocks change', '2026-03-28', '2026-03-30', 2],
    ['across a leap day', '2028-02-28', '2028-03-01', 2],
    ['a day that has passed', '2026-03-31', '2026-03-30', -1],
  ])('counts %s', (_case, from, to, days) => expect(daysBetween(from, to)).toBe(days));
});

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

prop.prop([anyDay, fc.integer({ min: -4000, max: 4000 })])('addDays is undone by daysBetween', (day, days) => {
  const other = addDays(day, days);
  expect(isPlainDate(other)).toBe(true);
  expect(daysBetween(day, other)).toBe(days);
});
