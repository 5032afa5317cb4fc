import { expect, test } from 'vitest';
import { weekdayOf } from '../../../src/domain/plain-date.ts';

test.each([
  ['2027-07-30', 'fr'],
  ['2024-01-01', 'mo'],
  ['2023-12-31', 'su'],
  ['1999-12-31', 'fr'],
  ['2028-02-29', 'tu'],
])('weekdayOf says that %s is %s', (day, weekday) => expect(weekdayOf(day)).toBe(weekday));
