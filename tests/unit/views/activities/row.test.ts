import { expect, test } from 'vitest';
import type { ActivityStatus } from '../../../../src/codes/activity.ts';
import { toActivityRow } from '../../../../src/views/activities/row.ts';
import { activityContext, anActivity } from '../../../fixtures/events/made-up.ts';

const context = activityContext();
const rowOf = (status: ActivityStatus, when = { starts: '2027-07-30' }) =>
  toActivityRow(anActivity('one', { status, when }), context);

test.each<[ActivityStatus, boolean]>([
  ['announced', false],
  ['confirmed', false],
  ['moved', false],
  ['cancelled', true],
  ['reported', false],
])('an activity that is %s in a list: it looks cancelled is %s', (status, isCancelled) => {
  expect(rowOf(status).isCancelled).toBe(isCancelled);
});

test.each(['moved', 'cancelled'] as const)('an activity that was %s says so before anything else', (status) => {
  expect(rowOf(status)).toMatchObject({ status: context.t(`activity.status-${status}`), isChanged: true });
  expect(rowOf('confirmed').isChanged).toBe(false);
});

test('an activity looks past from the day after its last one', () => {
  expect(context.today).toBe('2027-07-01');
  expect(rowOf('announced', { starts: '2027-06-30' }).isPast).toBe(true);
  expect(rowOf('announced', { starts: '2027-07-01' }).isPast).toBe(false);
  const days = anActivity('two', { when: { starts: '2027-06-01', ends: '2027-07-01' } });
  expect(toActivityRow(days, context)).toMatchObject({ isPast: false, ends: '2027-07-01' });
});
