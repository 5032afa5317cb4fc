/** Which office receives an announcement. */
import { expect, test } from 'vitest';
import { receiverOf } from '../../../../src/domain/activities/receivers.ts';
import type { Receiver } from '../../../../src/schemas/announcements.ts';

/** What decides of an office, and its name here. */
type One = Pick<Receiver, 'regions' | 'sectors'> & { role: string };
const NORTH: One = { role: 'north', regions: ['QM-N'] };
const SCHOOLS: One = { role: 'schools', sectors: ['education'] };
const NORTH_SCHOOLS: One = { role: 'schools of the north', regions: ['QM-N'], sectors: ['education'] };
const ALL: One = { role: 'registry' };
const OTHER: One = { role: 'other' };
const EVERY = [ALL, SCHOOLS, NORTH, NORTH_SCHOOLS];

test.each([
  ['region and sector', { region: 'QM-N', sectors: ['education'] }, 'schools of the north'],
  ['only its region', { region: 'QM-N', sectors: ['health'] }, 'north'],
  ['its region, of no sector', { region: 'QM-N', sectors: [] }, 'north'],
  ['only its sector', { region: 'QM-S', sectors: ['health', 'education'] }, 'schools'],
  ['its sector, online and without a region', { sectors: ['education'] }, 'schools'],
  ['neither', { region: 'QM-S', sectors: ['health'] }, 'registry'],
  ['neither, online', { sectors: [] }, 'registry'],
])('the one that fits by %s', (_case, about, role) => {
  expect(receiverOf(EVERY, about)?.role).toBe(role);
  expect(receiverOf([...EVERY].reverse(), about)?.role).toBe(role);
});

test('its region comes before its sector where one has only the one and one only the other', () => {
  expect(receiverOf([SCHOOLS, NORTH, ALL], { region: 'QM-N', sectors: ['education'] })?.role).toBe('north');
});

test('the first of two that fit alike', () => {
  expect(receiverOf([ALL, OTHER], { sectors: [] })?.role).toBe('registry');
});

test('nobody, where none fits or none is there', () => {
  expect(receiverOf([NORTH, SCHOOLS], { sectors: ['health'] })).toBeUndefined();
  expect(receiverOf([NORTH], { region: undefined, sectors: [] })).toBeUndefined();
  expect(receiverOf([], { region: 'QM-N', sectors: ['education'] })).toBeUndefined();
});
