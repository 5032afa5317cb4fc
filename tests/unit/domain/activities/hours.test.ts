import { expect, test } from 'vitest';
import { hoursOn } from '../../../../src/views/activities/on-the-day.ts';

const on = (when: Parameters<typeof hoursOn>[0], day = '2027-07-30') => {
  const hours = hoursOn(when, day);
  return hours && `${hours.start}/${hours.end}`;
};

test.each([
  ['from hour to hour', { starts: '2027-07-30', from: '15:00', to: '17:00' }, '2027-07-30T15:00/2027-07-30T17:00'],
  [
    'until the day ends, where nobody said',
    { starts: '2027-07-30', from: '15:00' },
    '2027-07-30T15:00/2027-07-30T24:00',
  ],
  [
    'each of its days from hour to hour',
    { starts: '2027-07-29', ends: '2027-07-31', from: '15:00', to: '17:00' },
    '2027-07-30T15:00/2027-07-30T17:00',
  ],
  [
    'through the night before',
    { starts: '2027-07-29', ends: '2027-07-30', from: '20:00', to: '06:00' },
    '2027-07-29T20:00/2027-07-30T06:00',
  ],
  [
    'from its first day on, where nobody said until when',
    { starts: '2027-07-29', ends: '2027-07-31', from: '15:00' },
    '2027-07-29T15:00/2027-07-30T24:00',
  ],
  ['at no hour that is known', { starts: '2027-07-30' }, null],
])('an activity lasts %s', (_case, when, hours) => expect(on(when)).toBe(hours));
