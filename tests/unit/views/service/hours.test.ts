import { describe, expect, test } from 'vitest';
import type { Weekday } from '../../../../src/codes/dates.ts';
import type { Hours, Service } from '../../../../src/domain/service/service.ts';
import { toHours, toStatedHours } from '../../../../src/views/service/hours.ts';
import { aContext } from '../../made-up.ts';

const context = aContext();
const { t } = context;
const read = (hours: Hours) => toHours(hours, context).map(({ text }) => text);
const from = (days: Weekday[]): Hours => ({
  status: 'intervals',
  intervals: [{ days, opens: '08:00', closes: '16:30' }],
});
const sentence = (days: string) => t('hours.interval', { days, opens: '08:00', closes: '16:30' }).text;

describe('opening hours', () => {
  test('without a pause say so', () => {
    expect(read({ status: 'always' })).toEqual([t('hours.always').text]);
  });

  test('that nobody states are said to be unknown, never guessed', () => {
    expect(read({ status: 'unknown' })).toEqual([]);
  });

  test('that sources contradict say so beside what is known, or alone', () => {
    const conflict: Hours = { status: 'conflict', intervals: [{ days: ['sa'], opens: '08:00', closes: '16:30' }] };
    expect(read(conflict)).toEqual([t('hours.conflictInterval', { hours: sentence('sábado') }).text]);
    expect(read({ status: 'conflict' })).toEqual([t('hours.conflict').text]);
  });
});

describe('days', () => {
  test.each<[string, Weekday[], string]>([
    [
      'in a row are a range',
      ['mo', 'tu', 'we', 'th', 'fr'],
      t('hours.dayRange', { from: 'lunes', to: 'viernes' }).text,
    ],
    [
      'in a row are a range, in whatever order they are written',
      ['we', 'mo', 'tu'],
      t('hours.dayRange', { from: 'lunes', to: 'miércoles' }).text,
    ],
    ['apart are named one by one', ['mo', 'we', 'fr'], 'lunes, miércoles y viernes'],
    ['that are two are named, not made a range', ['sa', 'su'], 'sábado y domingo'],
    ['that are all have one word', ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], t('hours.everyDay').text],
  ])('%s', (_case, days, words) => expect(read(from(days))).toEqual([sentence(words)]));
});

test('each interval is a sentence of its own', () => {
  const two: Hours = { status: 'intervals', intervals: [...intervalsOf(from(['mo'])), ...intervalsOf(from(['sa']))] };
  expect(read(two)).toEqual([sentence('lunes'), sentence('sábado')]);
});

test('a service without any way to it that is open at all hours says so', () => {
  expect(toStatedHours({ hours: { status: 'always' }, channels: [] }, context)).toEqual([t('hours.always')]);
});

test.each([
  ['a telephone answers at all hours', 'phone', 'hours.always'],
  ['so does a chat', 'chat', 'hours.always'],
  ['a form is only sent at all hours', 'web-form', 'hours.sendAlways'],
  ['and so is a mail', 'email', 'hours.sendAlways'],
] as const)('%s', (_case, type, phrase) => {
  const channels = [{ type, value: '1', reach: 'world', sources: [] }] as unknown as Service['channels'];
  expect(toStatedHours({ hours: { status: 'always' }, channels }, context)).toEqual([t(phrase)]);
});

function intervalsOf(hours: Hours) {
  return hours.status === 'intervals' ? hours.intervals : [];
}
