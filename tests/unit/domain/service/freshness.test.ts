import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { FIELD_GROUPS } from '../../../../src/codes/service-fields.ts';
import { addDays } from '../../../../src/domain/plain-date.ts';
import { countedChecks } from '../../../../src/domain/service/contested.ts';
import {
  aspectOf,
  CAUTION_DAYS,
  type Check,
  CONFIRMATION_DAYS,
  freshnessOf,
  freshnessRank,
  LAPSE_DAYS,
  standsOver,
} from '../../../../src/domain/service/freshness.ts';
import { aService } from '../../made-up.ts';

const CHECKED_ON = '2027-02-01';

describe('as the date of the build moves', () => {
  test.each([
    ['on the day of the check', 0, 'plain'],
    ['on its last good day', CONFIRMATION_DAYS.call, 'plain'],
    ['on the day after its last good day', CONFIRMATION_DAYS.call + 1, 'caution'],
    ['on the last day that it counts as confirmed', LAPSE_DAYS, 'caution'],
    ['on the day after that', LAPSE_DAYS + 1, 'lapsed'],
    ['ten years later', 3652, 'lapsed'],
  ])('%s a number is in state %3$s', (_case, age, state) => {
    expect(freshnessOf({ checks: [check(CHECKED_ON)] }, addDays(CHECKED_ON, age)).state).toBe(state);
  });
});

test('the dates of a confirmation are those of its check and of its last good day', () => {
  expect(freshnessOf({ checks: [check(CHECKED_ON)] }, CHECKED_ON)).toEqual({
    state: 'plain',
    checkedOn: CHECKED_ON,
    goodUntil: addDays(CHECKED_ON, CONFIRMATION_DAYS.call),
  });
});

test('a number that nobody has checked is never confirmed, however young its record is', () => {
  expect(freshnessOf({ checks: [] }, CHECKED_ON)).toEqual({ state: 'never' });
});

test('a check counts from when a second person has looked, and not before', () => {
  const { verifiedBy: _second, ...alone } = check(CHECKED_ON);
  expect(freshnessOf({ checks: [alone] }, CHECKED_ON)).toEqual({ state: 'never' });
  const record = aService('line', { checks: [alone, check(CHECKED_ON)] });
  expect(countedChecks(record)).toEqual([check(CHECKED_ON)]);
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

describe('each group of fields ages by its aspect', () => {
  test('the sooner, the more harm a wrong one does', () => {
    const { call, offer, identity } = CONFIRMATION_DAYS;
    expect([call, offer, identity]).toEqual([call, offer, identity].toSorted((a, b) => a - b));
    expect((['number', 'hours', 'status', 'sharing'] as const).map(aspectOf)).toEqual(Array(4).fill('call'));
    expect([aspectOf('operator'), aspectOf('officialPage')]).toEqual(['offer', 'identity']);
  });

  test.each(FIELD_GROUPS)(`%s is plain, then to be renewed for ${CAUTION_DAYS} days, then lapsed`, (group) => {
    const days = CONFIRMATION_DAYS[aspectOf(group)];
    const states = [days, days + 1, days + CAUTION_DAYS, days + CAUTION_DAYS + 1].map(
      (age) => freshnessOf({ checks: [check(CHECKED_ON)] }, addDays(CHECKED_ON, age), group).state,
    );
    expect(states).toEqual(['plain', 'caution', 'caution', 'lapsed']);
  });

  test('a check of some groups confirms no others', () => {
    const checks = [{ ...check(CHECKED_ON), groups: ['hours' as const] }];
    expect(freshnessOf({ checks }, CHECKED_ON, 'hours').state).toBe('plain');
    expect(freshnessOf({ checks }, CHECKED_ON, 'number').state).toBe('never');
  });
});

test('what is confirmed stands before what is due, and that before what lapsed or never was', () => {
  const rankAfter = (days: number) => freshnessRank({ checks: [check(CHECKED_ON)] }, addDays(CHECKED_ON, days));
  const { call } = CONFIRMATION_DAYS;
  expect([rankAfter(call), rankAfter(call + 1), rankAfter(LAPSE_DAYS + 1)]).toEqual([0, 1, 2]);
  expect(freshnessRank({ checks: [] }, CHECKED_ON)).toBe(2);
});

test('an override stands from its first day to its last', () => {
  const override = { on: '2027-07-01', until: '2027-07-31', reason: 'Contesta en agosto.', by: 'coordination' };
  const days = ['2027-06-30', '2027-07-01', '2027-07-31', '2027-08-01'];
  expect(days.map((day) => standsOver({ override }, day))).toEqual([false, true, true, false]);
  expect(standsOver({}, '2027-07-01')).toBe(false);
});

function check(on: string): Check {
  return { on, method: 'asked-operator', enteredBy: 'editor', verifiedBy: 'reviewer', source: 'a-source' };
}
