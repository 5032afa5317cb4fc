import { fc, test as prop } from '@fast-check/vitest';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import type { DatedActivity } from '../../../../src/domain/activities/activity.ts';
import { indexActivities } from '../../../../src/domain/activities/indexed.ts';
import { encodeActivitiesAtom } from '../../../../src/outputs/activities/feeds.ts';
import { encodeIcs } from '../../../../src/outputs/activities/ics.ts';
import { activityJsonLd } from '../../../../src/outputs/activities/json-ld.ts';
import { uidOf } from '../../../../src/outputs/uid.ts';
import { type CalendarView, toActivityCalendar, toCalendar } from '../../../../src/views/activities/calendar.ts';
import { toFeed } from '../../../../src/views/activities/feed.ts';
import { toActivityLd } from '../../../../src/views/activities/json-ld.ts';
import { toActivityPage } from '../../../../src/views/activities/page.ts';
import { activityContext, anActivity } from '../../../fixtures/events/made-up.ts';

const ZONE = 'America/Lima';
const context = activityContext({ timeZone: ZONE });
const { t } = context;
const fileOf = (changes: Partial<DatedActivity> = {}, where = context) =>
  encodeIcs(toActivityCalendar(anActivity('one', changes), where));
const timed = { starts: '2027-07-30', from: '15:00', to: '17:00' };

/** The file read by Mozilla's parser. */
function read(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  return { calendar, activities: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}

/** The file read by the other parser, which knows time zones by itself. */
function readOther(ics: string) {
  return Object.values(nodeIcal.sync.parseICS(ics)).filter((part) => part?.type === 'VEVENT');
}

const timedOn = (starts: string) => ({ when: { starts, from: '15:00', to: '17:00' } });

const lines = (ics: string) => ics.split('\r\n');
const lineOf = (ics: string, name: string) =>
  lines(ics.replaceAll('\r\n ', '').replace(/BEGIN:VTIMEZONE.*END:VTIMEZONE/s, '')).find((line) =>
    line.startsWith(name),
  );

describe('a day without an hour', () => {
  const ics = fileOf();

  test('lasts the whole day, and ends where the next begins', () => {
    expect(lineOf(ics, 'DTSTART')).toBe('DTSTART;VALUE=DATE:20250923');
    expect(lineOf(ics, 'DTEND')).toBe('DTEND;VALUE=DATE:20250924');
    const [event] = read(ics).activities;
    expect([event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString()]).toEqual([
      true,
      '2025-09-23',
      '2025-09-24',
    ]);
  });

  test('needs no time zone', () => {
    expect(ics).not.toContain('VTIMEZONE');
    expect(ics).not.toContain('TZID');
  });
});

test('the name of a calendar says what it is to say, whatever signs are in it', () => {
  const view = { ...toCalendar([], context), name: 'Lima, Callao; \\ y más', description: 'Ferias; charlas, cine' };
  const ics = encodeIcs(view);
  expect(lineOf(ics, 'NAME:')).toBe('NAME:Lima\\, Callao\\; \\\\ y más');
  expect(lineOf(ics, 'X-WR-CALNAME:')).toBe('X-WR-CALNAME:Lima\\, Callao\\; \\\\ y más');
  expect(lineOf(ics, 'X-WR-CALDESC:')).toBe('X-WR-CALDESC:Ferias\\; charlas\\, cine');
});

test('several days end, for a calendar, the day after the last', () => {
  const ics = fileOf({ when: { starts: '2025-12-30', ends: '2026-01-01' } });
  expect(lineOf(ics, 'DTEND')).toBe('DTEND;VALUE=DATE:20260102');
});

describe('a day with its hours', () => {
  const ics = fileOf({ when: timed });

  test('is written in the time of the place, with the zone explained once', () => {
    expect(lineOf(ics, 'DTSTART')).toBe(`DTSTART;TZID=${ZONE}:20270730T150000`);
    expect(lineOf(ics, 'DTEND')).toBe(`DTEND;TZID=${ZONE}:20270730T170000`);
    expect(ics.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
  });

  test('is the same instant for two parsers, whatever the clock of this machine', () => {
    const { calendar, activities } = read(ics);
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
    const start = activities[0]!.startDate;
    start.zone = zone;
    expect(start.toJSDate().toISOString()).toBe('2027-07-30T20:00:00.000Z');
    const [other] = readOther(ics);
    expect(other?.type === 'VEVENT' && new Date(other.start).toISOString()).toBe('2027-07-30T20:00:00.000Z');
  });

  test('has no end where nobody says when it ends', () => {
    expect(lineOf(fileOf({ when: { starts: '2027-07-30', from: '15:00' } }), 'DTEND')).toBeUndefined();
  });

  test('may run into the next', () => {
    const night = fileOf({ when: { starts: '2027-07-30', ends: '2027-07-31', from: '22:00', to: '04:00' } });
    expect(lineOf(night, 'DTEND')).toBe(`DTEND;TZID=${ZONE}:20270731T040000`);
  });

  test('lasts whole days where several begin at an hour and nobody knows when they end', () => {
    const days = fileOf({ when: { starts: '2027-07-30', ends: '2027-07-31', from: '09:00' } });
    expect(lineOf(days, 'DTSTART')).toBe('DTSTART;VALUE=DATE:20270730');
    expect(lineOf(days, 'DTEND')).toBe('DTEND;VALUE=DATE:20270801');
  });
});

describe('an activity that is online', () => {
  const link = 'https://sala.example/j/123?pwd=a';
  const online = { mode: 'online', when: timed, place: { town: 'Villa Norte', region: 'QM-N', link } } as const;

  test('says so and has its link for every program: in its place, as its page, and as a conference (RFC 7986)', () => {
    const ics = fileOf(online);
    expect(lineOf(ics, 'CONFERENCE')).toBe(
      `CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL="${t('activity.link').text}":${link}`,
    );
    const [other] = readOther(ics);
    expect(other).toMatchObject({ location: `${t('activityMode.online').text}: ${link}`, url: { val: link } });
    expect(read(ics).activities).toHaveLength(1);
    expect(ics.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test('has its place too where it is both', () => {
    const [other] = readOther(fileOf({ ...online, mode: 'mixed' }));
    expect(other).toMatchObject({ location: expect.stringMatching(/^Villa Norte.*; .*https:/) });
  });

  test('has no way in any more once it is cancelled, in any file, message or page', () => {
    const activity = anActivity('one', { ...online, status: 'cancelled', change: { reason: 'Por lluvia' } });
    const index = indexActivities([activity], context.today);
    const all = [
      encodeIcs(toActivityCalendar(activity, context)),
      JSON.stringify(toActivityPage(activity, index, context)),
      JSON.stringify(activityJsonLd(toActivityLd(activity, context))),
      encodeActivitiesAtom(toFeed([activity], { ...context, today: '2027-07-01' })),
    ].join('\n');
    expect(all).not.toContain('sala.example');
    expect(all).toContain('Feria one');
  });

  test('never names a link that is no room', () => {
    const elsewhere = { ...online, place: { link: 'https://otra.example/j/123' } };
    expect(fileOf(elsewhere)).not.toContain('otra.example');
  });
});

test('a fair of two days is two days of its hours, not one block through the night', () => {
  const ics = fileOf({ when: { starts: '2027-07-30', ends: '2027-07-31', from: '09:00', to: '13:00' } });
  expect(lineOf(ics, 'DTEND')).toBe(`DTEND;TZID=${ZONE}:20270730T130000`);
  expect(lineOf(ics, 'RRULE')).toBe('RRULE:FREQ=DAILY;COUNT=2');
  const [event] = read(ics).activities;
  const days = event!.iterator();
  expect([days.next(), days.next(), days.next()].map((day) => day?.toString())).toEqual([
    '2027-07-30T09:00:00',
    '2027-07-31T09:00:00',
    undefined,
  ]);
});

test('what was moved says so in its title, and why and from when before anything else', () => {
  const change = { reason: 'Se corrió por lluvia', previous: { starts: '2027-07-29', from: '15:00' } };
  const [event] = read(fileOf({ status: 'moved', when: timed, change })).activities;
  expect(event?.summary).toBe(t('calendar.moved', { title: 'Feria one' }).text);
  expect(event?.description).toMatch(/^Se corrió por lluvia\. Iba a ser el 29 de julio de 2027, 15:00\. /);
});

test('a calendar says of its announcements that they are announced, and of reports that the press had them', () => {
  const describedAs = (...activities: DatedActivity[]) => toCalendar(activities, context).description;
  const [reported, announced] = [anActivity('a'), anActivity('b', { status: 'announced', sources: [] })];
  expect(describedAs(reported)).toBe(t('calendar.preview').text);
  expect(describedAs(announced)).toBe(t('calendar.announced').text);
  expect(describedAs(reported, announced)).toBe(t('calendar.both').text);
});

describe('every file', () => {
  const long = 'Áéíóú ñ 𝕏 '.repeat(15).trim();
  const ics = fileOf({ title: long, description: `${long}\n\n${long}`, when: timed });

  test('has lines of at most 75 octets that end with CR and LF, and no letter cut in two', () => {
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines(ics).filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(ics).not.toContain('\uFFFD');
    expect(read(ics).activities[0]?.summary).toBe(long);
  });

  test('bears the day of its version in UTC, also beside local times, and its sequence', () => {
    const changed = fileOf({ when: timed, sequence: 3, updatedOn: '2027-06-01' });
    expect(lineOf(changed, 'DTSTAMP')).toBe('DTSTAMP:20270601T000000Z');
    expect(lineOf(changed, 'SEQUENCE')).toBe('SEQUENCE:3');
  });

  test('is the same each time', () => {
    expect(fileOf({ when: timed })).toBe(fileOf({ when: timed }));
  });

  test('asks for no answer', () => {
    expect(ics).not.toMatch(/^(METHOD|ORGANIZER|ATTENDEE)/m);
  });

  test('says in preview that nobody has confirmed its data, and not in a live site', () => {
    const about = (where: typeof context) => lineOf(fileOf({}, where), 'X-WR-CALDESC')?.replaceAll('\\', '');
    expect(about(context)).toBe(`X-WR-CALDESC:${t('calendar.preview').text}`);
    expect(about(activityContext({ stage: 'live', timeZone: ZONE }))).toBe(`X-WR-CALDESC:${t('calendar.live').text}`);
  });

  test('names an address only where the site has one', () => {
    expect(lineOf(ics, 'URL')).toBeUndefined();
    const there = fileOf({}, activityContext({ address: 'https://example.org', timeZone: ZONE }));
    expect(lineOf(there, 'URL')).toBe('URL;VALUE=URI:https://example.org/p-activities/2025/one/');
  });
});

describe('an entry tells', () => {
  test('what, where and who, and how far it can be relied on', () => {
    const [event] = read(
      fileOf({ description: 'Una [feria](https://example.org/) **inventada**; con todo, \\ dijo.' }),
    ).activities;
    expect(event?.summary).toBe('Feria one');
    expect(event?.location).toBe('Plaza Inventada, Villa Norte, Norte');
    expect(event?.description).toBe(
      `Una feria inventada; con todo, \\ dijo.\n\nOficina Inventada\n\n${t('activity.status-press', { publisher: 'El Papel' }).text}`,
    );
  });

  test.each([
    ['a report in the press', {}, 'TENTATIVE'],
    ['an announcement', { status: 'announced' }, 'TENTATIVE'],
    ['one called confirmed that nobody has checked', { status: 'confirmed' }, 'TENTATIVE'],
    [
      'one that its organiser confirmed',
      { status: 'confirmed', confirmed: { role: 'editor', on: '2027-06-01', how: 'By letter' } },
      'CONFIRMED',
    ],
    ['one that was called off', { status: 'cancelled' }, 'CANCELLED'],
  ] as const)('the state of %s', (_case, changes, status) => {
    expect(lineOf(fileOf(changes as Partial<DatedActivity>), 'STATUS')).toBe(`STATUS:${status}`);
  });
});

describe('the calendar of all', () => {
  const activities = [anActivity('b'), anActivity('a', { when: timed }), anActivity('c', { lang: 'en' })];
  const ics = encodeIcs(toCalendar(activities, context));

  test('holds every dated activity and the observance days of the campaign’s year, by date', () => {
    const titles = read(ics).activities.map((event) => `${event.startDate.toString().slice(0, 10)} ${event.summary}`);
    expect(titles).toEqual([
      '2025-09-23 Feria b',
      '2025-09-23 Feria c',
      '2027-07-30 Feria a',
      '2027-07-30 Día del Farol',
      '2027-09-23 Día propio',
    ]);
  });

  test('is read alike by two parsers', () => {
    const summaries = (list: (string | undefined)[]) => [...list].sort();
    const others = readOther(ics).map((event) => (event?.type === 'VEVENT' ? String(event.summary) : ''));
    expect(summaries(others)).toEqual(summaries(read(ics).activities.map(({ summary }) => summary)));
  });

  test('knows each by its own UID, the one of its own file', () => {
    const uids = read(ics).activities.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids).toContain(read(encodeIcs(toActivityCalendar(activities[0]!, context))).activities[0]?.uid);
  });

  test('keeps the order of its entries whatever the order it was given them in', () => {
    expect(encodeIcs(toCalendar([...activities].reverse(), context))).toBe(ics);
  });
});

describe('a cancelled activity', () => {
  const called = { ...timedOn('2027-07-30'), status: 'cancelled', sequence: 1 } as const;
  const reason = { reason: 'Se inundó la plaza.' };

  test('says so in the first word of its title, and why at the beginning of its text', () => {
    const ics = fileOf({ ...called, change: reason });
    const [event] = read(ics).activities;
    expect(event?.summary).toBe('CANCELADA: Feria one');
    expect(event?.description.startsWith(`Se inundó la plaza. ${t('activity.status-cancelled').text}\n\nNadie`)).toBe(
      true,
    );
    expect(lineOf(ics, 'STATUS')).toBe('STATUS:CANCELLED');
    expect(read(fileOf(called)).activities[0]?.description).toMatch(new RegExp(`^${t('activity.noReason').text}`));
  });

  test.each([
    ['on its day', '2027-07-30', true],
    ['a day after its end', '2027-07-31', true],
    ['and is gone two days after it', '2027-08-01', false],
  ])('is still told of %s', (_case, today, told) => {
    const there = { ...context, today };
    const titles = read(encodeIcs(toCalendar([anActivity('one', called)], there))).activities.map(
      ({ summary }) => summary,
    );
    expect(titles.includes('CANCELADA: Feria one')).toBe(told);
  });

  test('keeps its UID, and takes place again under a higher sequence', () => {
    const [off, on] = [fileOf(called), fileOf({ ...called, status: 'announced', sequence: 2 })];
    expect(lineOf(on, 'UID')).toBe(lineOf(off, 'UID'));
    expect([lineOf(off, 'SEQUENCE'), lineOf(on, 'SEQUENCE')]).toEqual(['SEQUENCE:1', 'SEQUENCE:2']);
    expect(read(on).activities[0]?.summary).toBe('Feria one');
  });
});

test('a UID stays the same whatever is edited but the id', () => {
  const edited = { title: 'Otro nombre', lang: 'en', place: { town: 'Villa Sur' }, when: timed, year: 2030 };
  expect(lineOf(fileOf(edited), 'UID')).toBe(lineOf(fileOf(), 'UID'));
});

test('a point on the map goes into the calendar beside the name of the place', () => {
  const ics = fileOf({ place: { venue: 'Plaza', coordinates: { lat: -12.5, lon: 77.25 } } });
  expect(lineOf(ics, 'GEO')).toBe('GEO:-12.5;77.25');
  expect(read(ics).activities[0]?.location).toBe('Plaza');
});

describe('a UID', () => {
  test('is a UUID of version 5 that never changes', () => {
    expect(uidOf('one')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    // Calendars of readers know the activity by this: a new value would double every entry.
    expect(uidOf('one')).toMatchInlineSnapshot(`"2fac1b25-cc04-5016-bf4e-6280552addb3"`);
  });
});

const view = (title: string, text: string): CalendarView => ({
  ...toActivityCalendar(anActivity('one'), context),
  name: title,
  entries: [
    { ...toActivityCalendar(anActivity('one'), context).entries[0]!, title, text, place: title, categories: [title] },
  ],
});

/** What a calendar may carry: control characters are no text. */
const kept = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'\\;,:"\n\r\tnN ñ𝕏\u0000\u0085='), maxLength: 60 }),
);

prop.prop([anyText, anyText])('any text comes out of a file as it went in', (title, text) => {
  const ics = encodeIcs(view(`a${title}z`, `a${text}z`));
  const [event] = read(ics).activities;
  const line = kept(`a${title}z`).replace(/\s*\n\s*/g, ' ');
  expect(event?.summary).toBe(line);
  expect(event?.description).toBe(kept(`a${text}z`));
  expect(event?.location).toBe(line);
  expect(event?.component.getFirstProperty('categories')?.getValues()).toEqual([line]);
  expect(lines(ics).filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(read(ics).activities).toHaveLength(1);
});
