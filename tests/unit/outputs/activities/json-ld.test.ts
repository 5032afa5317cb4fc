import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../../src/domain/activities/activity.ts';
import { activityJsonLd } from '../../../../src/outputs/activities/json-ld.ts';
import { toActivityLd } from '../../../../src/views/activities/json-ld.ts';
import { activityContext, anActivity } from '../../../fixtures/events/made-up.ts';

const dataOf = (changes: Partial<Activity> = {}, campaign = {}) =>
  activityJsonLd(toActivityLd(anActivity('one', changes), activityContext({ timeZone: 'America/Lima', ...campaign })));

test('an activity of which little is known says no more than that', () => {
  const bare = dataOf({ organisers: [], place: {}, mode: 'unknown', description: '' });
  expect(bare).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Feria one',
    inLanguage: 'es',
    startDate: '2025-09-23',
    eventStatus: 'https://schema.org/EventScheduled',
    location: { '@type': 'Place', address: { '@type': 'PostalAddress', addressCountry: 'QM' } },
  });
});

test('an activity is free where somebody says so, and nothing is said where nobody does', () => {
  expect(dataOf({ cost: 'free' })).toHaveProperty('isAccessibleForFree', true);
  expect(dataOf({ cost: 'paid' })).toHaveProperty('isAccessibleForFree', false);
  expect(dataOf({ cost: 'unknown' })).not.toHaveProperty('isAccessibleForFree');
});

test('an activity says where it is, who organises it and what it costs, where that is known', () => {
  expect(dataOf({ cost: 'free' }, { address: 'https://example.org' })).toMatchObject({
    location: {
      name: 'Plaza Inventada',
      address: { addressLocality: 'Villa Norte', addressRegion: 'Norte', addressCountry: 'QM' },
    },
    organizer: [{ '@type': 'Organization', name: 'Oficina Inventada' }],
    description: 'Nadie la organizó.',
    isAccessibleForFree: true,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    url: 'https://example.org/p-activities/2025/one/',
  });
  expect(dataOf({ cost: 'paid' })).toMatchObject({ isAccessibleForFree: false });
});

test('an activity online has no place', () => {
  const online = dataOf({ mode: 'online' });
  expect(online).not.toHaveProperty('location');
  expect(online).toMatchObject({ eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' });
});

describe('a date', () => {
  test.each([
    ['stands alone where no hour is known', { starts: '2025-09-23' }, '2025-09-23', undefined],
    [
      'of several days has its last day, included',
      { starts: '2025-09-23', ends: '2025-09-25' },
      '2025-09-23',
      '2025-09-25',
    ],
    [
      'has the offset of its zone where the hour is known',
      { starts: '2027-07-30', from: '15:00' },
      '2027-07-30T15:00:00-05:00',
      undefined,
    ],
    [
      'ends at its hour',
      { starts: '2027-07-30', from: '15:00', to: '17:30' },
      '2027-07-30T15:00:00-05:00',
      '2027-07-30T17:30:00-05:00',
    ],
  ])('%s', (_case, when, startDate, endDate) => {
    const data = dataOf({ when }) as { startDate?: unknown; endDate?: unknown };
    expect([data.startDate, data.endDate]).toEqual([startDate, endDate]);
  });

  test('follows the clock of the place through the year', () => {
    const zone = { timeZone: 'Europe/Madrid' };
    expect(dataOf({ when: { starts: '2027-07-30', from: '15:00' } }, zone)).toMatchObject({
      startDate: '2027-07-30T15:00:00+02:00',
    });
    expect(dataOf({ when: { starts: '2027-01-30', from: '15:00' } }, zone)).toMatchObject({
      startDate: '2027-01-30T15:00:00+01:00',
    });
  });
});

test.each([
  ['cancelled', 'EventCancelled'],
  ['moved', 'EventRescheduled'],
  ['announced', 'EventScheduled'],
] as const)('an activity that is %s says so', (status, said) => {
  expect(dataOf({ status })).toMatchObject({ eventStatus: `https://schema.org/${said}` });
});
