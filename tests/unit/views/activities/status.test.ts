import { expect, test } from 'vitest';
import type { Activity } from '../../../../src/domain/activities/activity.ts';
import type { PhraseKey } from '../../../../src/i18n/phrases.ts';
import { toChange, toReading, toShortStatus, toWhoSaysSo } from '../../../../src/views/activities/status.ts';
import { activityContext, anActivity } from '../../../fixtures/events/made-up.ts';

const context = activityContext();
const text = (key: PhraseKey) => context.t(key).text;
const said = (changes: Partial<Activity>) => {
  const activity = anActivity('feria', changes);
  const all = [...toChange(activity, context), ...toReading(activity, context), toWhoSaysSo(activity, context)];
  return all.map((one) => one.text);
};
const calledBack = { by: 'editor', on: '2027-06-20', page: 'https://example.org/contacto' };

test.each([
  ['what somebody announced and nobody has read', 'announced', 'unread', ['activity.reading-unread']],
  ['what somebody announced and changed since it was read', 'announced', 'changed', ['activity.reading-changed']],
  ['what the press reported and changed since it was read', 'reported', 'changed', ['activity.reading-changed']],
  ['what the press reported, which nobody sent in', 'reported', 'unread', []],
  ['what somebody read', 'announced', 'read', []],
] as const)('an activity says whether it was read: %s', (_case, status, reading, keys) => {
  const all = [text('activity.reading-unread'), text('activity.reading-changed')];
  expect(said({ status, reading }).filter((one) => all.includes(one))).toEqual(keys.map(text));
});

test('a row says before anything else but a cancellation that it changed since it was read', () => {
  const short = (status: Activity['status']) =>
    toShortStatus(anActivity('feria', { status, reading: 'changed' }), context).text;
  expect(short('announced')).toBe(text('activity.short-changed'));
  expect(short('reported')).toBe(text('activity.short-changed'));
  expect(short('cancelled')).toBe(text('activity.status-cancelled'));
});

test('nobody is told that there was no reason where one may wait for its reader', () => {
  expect(said({ status: 'cancelled', change: { calledBack } })).not.toContain(text('activity.noReason'));
  expect(said({ status: 'cancelled', change: {} })).toContain(text('activity.noReason'));
  expect(said({ status: 'cancelled', change: { calledBack, reason: 'Por lluvia' } })).toContain('Por lluvia.');
});
