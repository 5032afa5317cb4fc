import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { freshnessOf, TIER_A_DAYS, TIER_A_LIMIT_DAYS } from '../../../src/domain/freshness.ts';
import type { Check } from '../../../src/domain/helpline.ts';
import { addDays } from '../../../src/domain/plain-date.ts';

const CHECKED_ON = '2027-02-01';

describe('as the date of the build moves', () => {
  test.each([
    ['on the day of the check', 0, 'plain'],
    ['on its last good day', TIER_A_DAYS, 'plain'],
    ['on the day after its last good day', TIER_A_DAYS + 1, 'caution'],
    ['on the last day that it counts as confirmed', TIER_A_LIMIT_DAYS, 'caution'],
    ['on the day after that', TIER_A_LIMIT_DAYS + 1, 'lapsed'],
    ['ten years later', 3652, 'lapsed'],
  ])('%s a number is in state %3$s', (_case, age, state) => {
    expect(freshnessOf({ checks: [check(CHECKED_ON)] }, addDays(CHECKED_ON, age)).state).toBe(state);
  });
});

test('the last good day is 90 days after the check, across the end of a month', () => {
  expect(freshnessOf({ checks: [check('2027-02-01')] }, '2027-02-01')).toEqual({
    state: 'plain',
    checkedOn: '2027-02-01',
    goodUntil: '2027-05-02',
  });
});

test('a number that nobody has checked is never confirmed, however young its record is', () => {
  expect(freshnessOf({ checks: [] }, CHECKED_ON)).toEqual({ state: 'never' });
});

prop.prop([fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1 })])(
  'the newest check counts, in whatever order the checks stand',
  (ages) => {
    const checks = ages.map((age) => check(addDays(CHECKED_ON, -age)));
    expect(freshnessOf({ checks }, CHECKED_ON)).toEqual(
      freshnessOf({ checks: [check(addDays(CHECKED_ON, -Math.min(...ages)))] }, CHECKED_ON),
    );
  },
);

function check(on: string): Check {
  return { on, method: 'asked-operator', enteredBy: 'editor', verifiedBy: 'reviewer', source: 'a-source' };
}
