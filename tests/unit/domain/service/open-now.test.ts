import { describe, expect, test } from 'vitest';
import { type Opening, openState, wallTime } from '../../../../src/domain/service/open-now.ts';
import type { Interval } from '../../../../src/domain/service/service.ts';

const week: Interval[] = [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '08:00', closes: '17:00' }];
const night: Interval[] = [
  { days: ['fr'], opens: '22:00', closes: '24:00' },
  { days: ['sa'], opens: '00:00', closes: '06:00' },
];
const opening = (intervals: Interval[], changes: Partial<Opening> = {}): Opening => ({
  hours: { status: 'intervals', intervals },
  zone: 'America/Lima',
  holidays: 'unknown',
  ...changes,
});
const at = (text: string) => new Date(text);

describe('a service with office hours, five hours behind Greenwich, is', () => {
  test.each([
    ['closed a minute before', '2027-07-26T12:59:00Z', 'closed'],
    ['open at its first minute', '2027-07-26T13:00:00Z', 'open'],
    ['open at its last minute', '2027-07-26T21:59:00Z', 'open'],
    ['closed at its end', '2027-07-26T22:00:00Z', 'closed'],
    ['closed on Saturday', '2027-07-31T15:00:00Z', 'closed'],
    ['open on its Friday, although Greenwich has Saturday soon', '2027-07-30T21:00:00Z', 'open'],
  ])('%s', (_case, instant, state) => expect(openState(opening(week), at(instant), [])).toBe(state));
});

describe('a service that is open through the night is', () => {
  test.each([
    ['open before midnight', '2027-07-31T04:00:00Z', 'open'],
    ['open at midnight', '2027-07-31T05:00:00Z', 'open'],
    ['open after midnight, on the next day', '2027-07-31T10:59:00Z', 'open'],
    ['closed in the morning', '2027-07-31T11:00:00Z', 'closed'],
    ['closed in the night before', '2027-07-30T05:30:00Z', 'closed'],
  ])('%s', (_case, instant, state) => expect(openState(opening(night), at(instant), [])).toBe(state));
});

test('an interval that ends at 24:00 lasts to the end of the day', () => {
  const evening = opening([{ days: ['mo'], opens: '18:00', closes: '24:00' }]);
  expect(openState(evening, at('2027-07-27T04:59:00Z'), [])).toBe('open');
  expect(openState(evening, at('2027-07-27T05:00:00Z'), [])).toBe('closed');
});

test('a change of clocks moves the hours with it', () => {
  const madrid = opening(week, { zone: 'Europe/Madrid' });
  expect(openState(madrid, at('2027-03-26T07:30:00Z'), [])).toBe('open');
  expect(openState(madrid, at('2027-03-29T06:30:00Z'), [])).toBe('open');
  expect(openState(madrid, at('2027-03-26T06:30:00Z'), [])).toBe('closed');
});

describe('on a holiday of its country a service is', () => {
  const holiday = ['2027-07-28'];
  test.each([
    ['perhaps closed, where nobody has said', 'unknown', 'holiday'],
    ['closed, where it says so', 'closed', 'closed'],
    ['open by its hours, where it says so', 'open', 'open'],
  ] as const)('%s', (_case, holidays, state) => {
    expect(openState(opening(week, { holidays }), at('2027-07-28T15:00:00Z'), holiday)).toBe(state);
  });

  test('so as long as the clock on its own wall shows that day, whatever the day is elsewhere', () => {
    expect(openState(opening(week, { holidays: 'closed' }), at('2027-07-28T04:59:00Z'), holiday)).toBe('closed');
    const night = opening([{ days: ['we'], opens: '18:00', closes: '24:00' }], { holidays: 'unknown' });
    expect(openState(night, at('2027-07-29T02:00:00Z'), holiday)).toBe('holiday');
    expect(openState(night, at('2027-07-29T02:00:00Z'), ['2027-07-29'])).toBe('open');
  });

  test('as ever on the day after', () => {
    expect(openState(opening(week), at('2027-07-29T15:00:00Z'), holiday)).toBe('open');
  });
});

test('nothing is claimed where hours, sources or the zone do not say', () => {
  const instant = at('2027-07-26T15:00:00Z');
  const withHours = (hours: Opening['hours']) => openState({ ...opening(week), hours }, instant, []);
  expect(withHours({ status: 'unknown' })).toBe('unknown');
  expect(withHours({ status: 'conflict', intervals: week })).toBe('unknown');
  expect(openState(opening(week, { zone: null }), instant, [])).toBe('unknown');
});

test('a line that always answers does so on a holiday and in no zone', () => {
  const always: Opening = { hours: { status: 'always' }, zone: null, holidays: 'unknown' };
  expect(openState(always, at('2027-07-28T03:00:00Z'), ['2027-07-28'])).toBe('always');
});

test('midnight is 00:00 on the wall', () => {
  expect(wallTime(at('2027-07-30T05:00:00Z'), 'America/Lima')).toEqual({
    date: '2027-07-30',
    weekday: 'fr',
    time: '00:00',
  });
});
