/** What a record may say of one activity beyond day and place: changes, hours elsewhere, ways there, words to share. */

import { describe, expect, test } from 'vitest';
import type { Activity, DatedActivity } from '../../../../src/domain/activities/activity.ts';
import { indexActivities } from '../../../../src/domain/activities/indexed.ts';
import type { PhraseKey } from '../../../../src/i18n/phrases.ts';
import { toUtc } from '../../../../src/i18n/zone.ts';
import { activityJsonLd } from '../../../../src/outputs/activities/json-ld.ts';
import { activitySchema } from '../../../../src/schemas/activities/activity.ts';
import { toActivityLd } from '../../../../src/views/activities/json-ld.ts';
import { toActivityPage } from '../../../../src/views/activities/page.ts';
import { activityContext, anActivity } from '../../../fixtures/events/made-up.ts';

const context = activityContext({ timeZone: 'America/Lima' });
const { t } = context;
const pageOf = (changes: Partial<DatedActivity>, where = context, others: Activity[] = []) => {
  const activity = anActivity('one', changes);
  return toActivityPage(activity, indexActivities([activity, ...others], where.today), where);
};
const dataOf = (changes: Partial<DatedActivity>, where = context) =>
  activityJsonLd(toActivityLd(anActivity('one', changes), where));
const rowOf = (view: ReturnType<typeof pageOf>, key: PhraseKey) =>
  view.facts.rows.find(({ term }) => term.text === t(key).text)?.values.map(({ text }) => text);
const evening = { starts: '2027-07-30', from: '19:00', to: '20:30' };
const moved = {
  status: 'moved',
  when: evening,
  change: { reason: 'Por lluvia.', previous: { starts: '2027-07-29', from: '18:00' } },
} as const;

describe('an activity that was moved', () => {
  test('says why, and when it was to be', () => {
    const { change, status } = pageOf(moved);
    expect([...change, ...status].map(({ text }) => text)).toEqual([
      t('activity.status-moved').text,
      'Por lluvia.',
      t('activity.previous', { date: '29 de julio de 2027, 18:00' }).text,
      t('activity.status-unconfirmed', { organiser: 'Oficina Inventada' }).text,
    ]);
  });

  test('tells search engines when it was to be, with the offset of its zone', () => {
    expect(dataOf(moved)).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      startDate: '2027-07-30T19:00:00-05:00',
      previousStartDate: '2027-07-29T18:00:00-05:00',
    });
    expect(dataOf({ ...moved, status: 'announced' })).not.toHaveProperty('previousStartDate');
  });
});

describe('an activity online', () => {
  test('says its hours in universal time too, with the day where that is another', () => {
    expect(rowOf(pageOf({ mode: 'online', when: evening }), 'activity.when')?.[2]).toBe(
      t('activity.utc', { time: '31 de julio de 2027, 00:00–01:30' }).text,
    );
    expect(rowOf(pageOf({ mode: 'mixed', when: { starts: '2027-07-30', from: '10:00' } }), 'activity.when')?.[2]).toBe(
      t('activity.utc', { time: '15:00' }).text,
    );
    expect(rowOf(pageOf({ mode: 'onsite', when: evening }), 'activity.when')).toHaveLength(2);
  });

  const there = activityContext({ timeZone: 'America/Lima', address: 'https://example.org' });

  test('has a place for search engines: where to join, else the page that tells of it', () => {
    const location = (changes: Partial<DatedActivity>, where = there) =>
      (dataOf(changes, where) as { location?: unknown }).location;
    expect(location({ mode: 'online', place: { link: 'https://join.example.org/' } })).toEqual({
      '@type': 'VirtualLocation',
      url: 'https://join.example.org/',
    });
    expect(location({ mode: 'online', place: {} })).toEqual({
      '@type': 'VirtualLocation',
      url: 'https://example.org/p-activities/2025/one/',
    });
    expect(location({ mode: 'mixed' })).toMatchObject([{ '@type': 'Place' }, { '@type': 'VirtualLocation' }]);
    expect(location({ mode: 'online', place: {} }, context)).toBeUndefined();
  });
});

describe('universal time', () => {
  test.each([
    ['behind it', '2027-07-30', '20:00', 'America/Lima', '2027-07-31 01:00'],
    ['ahead of it', '2027-07-30', '03:00', 'Europe/Madrid', '2027-07-30 01:00'],
    ['after the clocks changed in between', '2027-03-28', '03:30', 'Europe/Madrid', '2027-03-28 01:30'],
    ['before they change', '2027-03-28', '01:30', 'Europe/Madrid', '2027-03-28 00:30'],
    ['half an hour off', '2027-07-30', '12:00', 'Asia/Kolkata', '2027-07-30 06:30'],
  ])('of a clock %s', (_case, day, time, zone, expected) => {
    const { date, time: utc } = toUtc(day, time, zone);
    expect(`${date} ${utc}`).toBe(expected);
  });
});

test('a point opens the phone’s map, and a place to join only on an allowed domain', () => {
  const place = { coordinates: { lat: -15.84, lon: -70.02 }, link: 'https://join.nowhere.example/' };
  expect(pageOf({ place }).ways).toEqual([{ href: 'geo:-15.84,-70.02', label: t('activity.map') }]);
  expect(dataOf({ place })).toMatchObject({ location: { geo: { latitude: -15.84, longitude: -70.02 } } });
  expect(pageOf({}).ways).toEqual([]);
});

test('the languages spoken there stand apart from the language of the announcement', () => {
  const view = pageOf({ lang: 'es', languages: ['qu', 'es'] });
  expect(rowOf(view, 'activity.languages')).toEqual(['quechua', 'español']);
  expect(dataOf({ languages: ['qu', 'es'] })).toMatchObject({ inLanguage: ['qu', 'es'] });
  expect(view.facts.unknown?.text).not.toContain(t('activity.languages-unknown').text);
});

test('the words to share say what, when, where, who, and how far it can be relied on', () => {
  const { sharing } = pageOf({ status: 'announced', when: evening });
  expect(sharing.text.split('\n').slice(0, 5)).toEqual([
    'Feria one',
    `30 de julio de 2027, ${t('activity.fromTo', { from: '19:00', to: '20:30' }).text}`,
    'Plaza Inventada, Villa Norte, Norte',
    'Oficina Inventada',
    t('activity.status-unconfirmed', { organiser: 'Oficina Inventada' }).text,
  ]);
  const there = activityContext({ address: 'https://example.org' });
  expect(pageOf({}, there).sharing.text).toMatch(/\nhttps:\/\/example\.org\/p-activities\/2025\/one\/$/);
});

test('a date of a long series leads to those around it', () => {
  const dayOf = (number: number) =>
    `2027-${String(1 + Math.floor(number / 28)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;
  const others = Array.from({ length: 99 }, (_, i) =>
    anActivity(`d-${i}`, { series: 'cine', when: { starts: dayOf(i) } }),
  );
  const view = pageOf({ series: 'cine', when: { starts: dayOf(60), from: '15:00' } }, context, others);
  const hrefs = view.series!.links.map(({ href }) => href);
  expect(hrefs).toHaveLength(20);
  expect(hrefs).toContain('/p-activities/2027/d-60/');
  expect(hrefs).toContain('/p-activities/2027/d-62/');
  expect(hrefs).not.toContain('/p-activities/2027/d-0/');
});

test('the dates of a series lead to one another', () => {
  const next = anActivity('two', { series: 'cine', when: { starts: '2027-08-30' } });
  const view = pageOf({ series: 'cine' }, context, [next, anActivity('other')]);
  expect(view.series?.links).toEqual([{ href: '/p-activities/2027/two/', label: { text: '30 de agosto de 2027' } }]);
  expect(pageOf({ series: 'cine' }).series).toBeNull();
});

describe('a record is refused', () => {
  const { id: _id, year: _year, description: _text, reading: _reading, ...file } = anActivity('one');
  const calledBack = { by: 'revision', on: '2027-07-20', page: 'https://www.example.org/contact' };
  const isRight = (changes: object) => activitySchema.safeParse({ ...file, ...changes }).success;

  test('not as it is, nor with everything that may be said', () => {
    expect(isRight({})).toBe(true);
    expect(isRight({ languages: ['qu'], series: 'cine', change: { ...moved.change, calledBack } })).toBe(true);
  });

  test.each([
    ['a point that is not on the earth', { place: { coordinates: { lat: 91, lon: 0 } } }],
    ['an address to join that is not secure', { place: { link: 'http://example.org/' } }],
    ['an address that runs a script', { place: { link: 'javascript:alert(1)' } }],
    ['an earlier day that does not exist', { change: { reason: 'Por lluvia.', previous: { starts: '2027-02-30' } } }],
    ['a call by somebody with a name', { change: { calledBack: { ...calledBack, by: 'Rosa Quispe' } } }],
    ['no language at all as a list', { languages: [] }],
    ['a doubtful answer', { accessibility: { stepFree: 'maybe', signLanguage: 'unknown', captions: 'unknown' } }],
    ['a field that nobody knows', { organizer: 'x' }],
  ])('for %s', (_case, changes) => expect(isRight(changes)).toBe(false));
});
