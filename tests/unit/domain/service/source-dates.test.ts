import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/domain/plain-date.ts';
import {
  datesOf,
  inYears,
  isEarlier,
  neverStatus,
  SAME_TIME_DAYS,
  spanOf,
} from '../../../../src/domain/service/source-dates.ts';

const sources = new Map(
  Object.entries({
    old: '2018',
    middle: '2024-12-29',
    month: '2025-10',
    day: '2025-10-20',
    undated: null,
  }).map(([id, date]) => [id, { date }]),
);
const of = (...ids: string[]) => datesOf(ids, sources);
const beginOf = (...dates: string[]) => {
  const dated = new Map(dates.map((date, i) => [`source-${i}`, { date }]));
  return datesOf([...dated.keys()], dated).from;
};

describe('the dates of some sources', () => {
  test('are those of the newest while all are of one time', () => {
    expect(of('middle', 'day')).toEqual({ from: '2025-10-20', to: '2025-10-20' });
    expect(of('day', 'month')).toEqual({ from: '2025-10-20', to: '2025-10-20' });
  });

  test(`go from the oldest to the newest once they are more than ${SAME_TIME_DAYS} days apart`, () => {
    const before = (days: number) => addDays('2025-10-20', -days);
    expect(beginOf(before(SAME_TIME_DAYS), '2025-10-20')).toBe('2025-10-20');
    expect(beginOf(before(SAME_TIME_DAYS + 1), '2025-10-20')).toBe(before(SAME_TIME_DAYS + 1));
    expect(of('day', 'old')).toEqual({ from: '2018', to: '2025-10-20' });
  });

  test('may be any day of a month or a year, so that what nobody knows counts as apart', () => {
    const apart = (older: string, newer: string) => beginOf(older, newer) === older;
    expect(apart('2023', '2024')).toBe(true);
    expect(apart('2025-02', '2026')).toBe(true);
    expect(apart('2024', '2024-12')).toBe(false);
    expect(apart('2024-03', '2025-02')).toBe(false);
    expect(datesOf(['a', 'a'], new Map([['a', { date: '2024' }]]))).toEqual({ from: '2024', to: '2024' });
  });

  test('have no beginning where one of them is undated, and no end where all are', () => {
    expect(of('undated', 'day')).toEqual({ from: null, to: '2025-10-20' });
    expect(of('undated')).toEqual({ from: null, to: null });
  });

  test('say nothing of a source that nobody has entered', () => {
    expect(of('nobody', 'day')).toEqual(of('day'));
  });
});

describe('a statement is of an earlier time than what stands beside it', () => {
  test.each([
    ['an older source', of('old'), of('day'), true],
    ['one of the same year of days', of('middle'), of('day'), false],
    ['a newer source', of('day'), of('old'), false],
    ['an undated source beside a dated one', of('undated'), of('day'), true],
    ['a span that begins before', of('old', 'day'), of('day'), true],
    ['a span beside the same span', of('old', 'day'), of('old', 'day'), false],
    ['any beside an undated one', of('old'), of('undated'), false],
  ])('%s', (_what, dates, shown, isOlder) => {
    expect(isEarlier(dates, shown)).toBe(isOlder);
  });
});

test('the newest and the oldest of several are told together', () => {
  expect(spanOf([of('old'), of('day')])).toEqual({ from: '2018', to: '2025-10-20' });
  expect(spanOf([of('undated'), of('day')])).toEqual({ from: null, to: '2025-10-20' });
  expect(spanOf([])).toEqual({ from: null, to: null });
});

test.each([
  ['day', 'year', 'never'],
  ['old day', 'between', 'neverBetween'],
  ['undated day', 'partly', 'neverPartly'],
  ['undated', 'none', 'neverUndated'],
])('the sources %s are said as %s and as %s', (ids, years, status) => {
  const dates = of(...ids.split(' '));
  expect([inYears(dates).name, neverStatus(dates).name]).toEqual([years, status]);
});
