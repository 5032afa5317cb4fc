/** Feeds of activities, read by parsers other than the writer. */
import { fc, test as prop } from '@fast-check/vitest';
import { parseAtomFeed } from 'feedsmith';
import { parseDocument } from 'htmlparser2';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { indexActivities } from '../../../../src/domain/activities/indexed.ts';
import { encodeActivitiesAtom } from '../../../../src/outputs/activities/feeds.ts';
import { encodeIcs } from '../../../../src/outputs/activities/ics.ts';
import { uidOf } from '../../../../src/outputs/uid.ts';
import { toRegionCalendar } from '../../../../src/views/activities/calendar.ts';
import { toFeed } from '../../../../src/views/activities/feed.ts';
import { toKnownRows } from '../../../../src/views/activities/known.ts';
import { activityContext, anActivity } from '../../../fixtures/events/made-up.ts';

const context = activityContext({ timeZone: 'America/Lima' });
const there = activityContext({ timeZone: 'America/Lima', address: 'https://example.org', publisher: 'La Oficina' });
const activities = [
  anActivity('one', { title: 'Feria <b>&amp;</b> "más" \u0001', when: { starts: '2027-07-30', from: '15:00' } }),
  anActivity('two', { audiences: ['families'], lang: 'en', updatedOn: '2026-11-25' }),
  anActivity('off', { status: 'cancelled', when: { starts: '2027-07-30' }, change: { reason: 'Por lluvia.' } }),
  anActivity('long-off', { status: 'cancelled' }),
  anActivity('south', { place: { region: 'QM-S' } }),
];
const index = indexActivities(activities, context.today);
/** By date, as calendars have them; what is over comes last in feeds. */
const [told, fed] = [
  ['two', 'off', 'one'],
  ['off', 'one', 'two'],
].map((ids) => ids.map((id) => `urn:uuid:${uidOf(id)}`));

describe('the feed', () => {
  const held = activities.filter(({ id }) => ['one', 'two', 'off'].includes(id));
  const xml = encodeActivitiesAtom(toFeed(held, there));

  test('holds what the calendar of a region with the same activities holds, what comes before what is over', () => {
    const uids = new ICAL.Component(ICAL.parse(encodeIcs(toRegionCalendar('QM-N', index, there))))
      .getAllSubcomponents('vevent')
      .map((event) => `urn:uuid:${new ICAL.Event(event).uid}`);
    expect(uids).toEqual(told);
    expect(parseAtomFeed(xml).entries?.map(({ id }) => id)).toEqual(fed);
  });

  test('is Atom as RFC 4287 wants it: id, title, updated and author of the feed; id, title and updated of each entry', () => {
    const root = parseDocument(xml, { xmlMode: true });
    const feed = root.children.find((node) => 'name' in node && node.name === 'feed') as unknown as {
      attribs: Record<string, string>;
      children: { name?: string }[];
    };
    const names = (node: { children: { name?: string }[] }) => node.children.flatMap(({ name }) => name ?? []);
    expect(feed.attribs).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'es-PE' });
    expect(names(feed)).toEqual(expect.arrayContaining(['id', 'title', 'updated', 'author']));
    const entries = feed.children.filter(({ name }) => name === 'entry') as unknown as {
      children: { name?: string }[];
    }[];
    expect(entries).toHaveLength(3);
    for (const entry of entries)
      expect(names(entry)).toEqual(expect.arrayContaining(['id', 'title', 'updated', 'content']));
  });

  test('carries marks of HTML as text and leaves out what XML forbids', () => {
    expect(parseAtomFeed(xml).entries?.[1]?.title?.value).toBe('Feria <b>&amp;</b> "más"');
    expect(xml).not.toContain('\u0001');
  });

  test('marks the language of each entry', () => {
    expect(parseAtomFeed(xml).entries?.map((entry) => entry.xml?.lang)).toEqual(['es', 'es', 'en']);
  });

  test('is as old as its latest version and comes from no clock', () => {
    expect(parseAtomFeed(xml).updated).toBe('2026-11-25T00:00:00.000Z');
    expect(encodeActivitiesAtom(toFeed(held, there))).toBe(xml);
  });

  test('names its page and its own address, and says what was called off and why', () => {
    const { links, entries } = parseAtomFeed(xml);
    expect(links?.map(({ href }) => href)).toEqual([
      'https://example.org/p-activities/',
      'https://example.org/p-activities/p-feed.xml',
    ]);
    expect(entries?.[0]?.title?.value).toBe('CANCELADA: Feria off');
    expect(entries?.[0]?.content?.value).toContain('Por lluvia.');
  });

  test('names no address where the site has none', () => {
    const bare = encodeActivitiesAtom(toFeed(held, context));
    expect(bare).not.toContain('href');
    expect(parseAtomFeed(bare).authors?.[0]?.name).toBe(context.t('footer.publisherUnknown').text);
  });
});

test('a region where nothing is announced yet has a calendar too, which programs read', () => {
  const empty = encodeIcs(toRegionCalendar('QM-S', indexActivities([], context.today), context));
  const calendar = new ICAL.Component(ICAL.parse(empty));
  expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
  // RFC 5545 wants one component at least.
  expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
});

test('the feed of all has every activity but observance days and what has long been off', () => {
  const ids = toFeed(activities, context).entries.map(({ id }) => id);
  expect(ids.sort()).toEqual(['off', 'one', 'south', 'two']);
});

test('what is published is told to whoever announces in a row each, what comes first, and nought for what nobody stated', () => {
  const rows = toKnownRows(index, context);
  expect(rows.map(([, href]) => href)[0]).toBe('/p-activities/2027/off/');
  const two = rows.find(([title]) => title === 'Feria two')!;
  expect(two.slice(1, 5)).toEqual(['/en/p-activities/2025/two/', '2025-09-23', 0, 'Villa Norte']);
});

prop.prop([fc.string({ unit: 'binary', maxLength: 80 })])(
  'any title is well-formed in an Atom feed, and comes out',
  (title) => {
    const feed = toFeed(activities, there);
    const xml = encodeActivitiesAtom({ ...feed, entries: [{ ...feed.entries[0]!, title: `a${title}z` }] });
    expect(xml).not.toMatch(/[\uFFFE\uFFFF]|[^\P{Cc}\n\t\r]/u);
    const [entry] = parseAtomFeed(xml).entries ?? [];
    expect(entry?.title?.value?.startsWith('a')).toBe(true);
    expect(entry?.title?.value?.endsWith('z')).toBe(true);
  },
);
