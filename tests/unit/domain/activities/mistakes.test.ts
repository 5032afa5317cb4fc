import { describe, expect, test } from 'vitest';
import type { ActivityTime } from '../../../../src/domain/activities/activity.ts';
import { activityMistakes } from '../../../../src/domain/activities/mistakes.ts';

const mistakesOf = (when: Partial<ActivityTime>, status: 'announced' | 'reported' = 'announced') =>
  activityMistakes({ year: 2027, when: { starts: '2027-07-30', ...when }, status, sources: [] });

describe('an activity whose hours or days touch', () => {
  test.each<[string, Partial<ActivityTime>, string[]]>([
    ['ends a minute after it begins', { from: '15:00', to: '15:01' }, []],
    ['ends in the minute in which it begins', { from: '15:00', to: '15:00' }, ['to-not-after-from']],
    ['ends a minute before it begins', { from: '15:00', to: '14:59' }, ['to-not-after-from']],
    ['names its one day twice', { ends: '2027-07-30', from: '15:00', to: '15:00' }, ['to-not-after-from']],
    ['ends on a later day at the same hour', { ends: '2027-07-31', from: '15:00', to: '15:00' }, []],
    ['ends on the day on which it begins', { ends: '2027-07-30' }, []],
    ['ends the day before it begins', { ends: '2027-07-29' }, ['ends-before-starts']],
  ])('%s', (_case, when, mistakes) => {
    expect(mistakesOf(when)).toEqual(mistakes);
  });
});

describe('an activity of which too little is known', () => {
  test.each<[string, Partial<ActivityTime>, string[]]>([
    ['has an hour and no day', { starts: '2027-07', from: '15:00' }, ['from-without-day']],
    ['has an end and no beginning', { to: '15:00' }, ['to-without-from']],
    ['begins on a day and ends in a month', { ends: '2027-08' }, ['ends-precision']],
    ['lies in the folder of another year', { starts: '2028-07-30' }, ['wrong-year']],
  ])('%s', (_case, when, mistakes) => {
    expect(mistakesOf(when)).toEqual(mistakes);
  });

  test('is known from a report that nobody names', () => {
    expect(mistakesOf({}, 'reported')).toEqual(['reported-without-source']);
  });
});

test.each<[string, Parameters<typeof activityMistakes>[0]['outcome'], 'announced' | 'cancelled', string[]]>([
  ['was reported on its day', { held: 'yes', on: '2027-07-30', counted: {} }, 'announced', []],
  ['was reported before its day', { held: 'yes', on: '2027-07-29' }, 'announced', ['outcome-too-early']],
  [
    'did not take place, and counts people',
    { held: 'no', on: '2027-07-30', counted: {} },
    'announced',
    ['outcome-contradicts'],
  ],
  ['took place though it was called off', { held: 'yes', on: '2027-07-30' }, 'cancelled', ['outcome-contradicts']],
])('an outcome that %s', (_case, outcome, status, mistakes) => {
  expect(activityMistakes({ year: 2027, when: { starts: '2027-07-30' }, status, sources: [], outcome })).toEqual(
    mistakes,
  );
});
