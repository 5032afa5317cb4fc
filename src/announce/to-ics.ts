import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { addDays, daysBetween, type PlainDate } from '../domain/plain-date.ts';
import type { Announcement } from './announcement.ts';
import type { AnnounceContext } from './context.ts';
import { PRODUCT } from './own-calendar.ts';

type Rules = Pick<AnnounceContext, 'timeZone' | 'today' | 'regions' | 'organisations' | 'choices'>;

/**
 * A calendar of announcements for their organisers to keep or hand over. Hours are given in universal time, so that no description of
 * a zone is needed; nobody has confirmed them, hence TENTATIVE. Who organises stands in CONTACT: ORGANIZER asks for an address
 * (RFC 5545, 3.8.4.3), and there is none.
 *
 * @param announcements each with the id that it gets there
 */
export function toIcs(
  announcements: readonly (readonly [id: string, announcement: Announcement])[],
  context: Rules,
): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', PRODUCT);
  for (const [id, one] of announcements) calendar.addSubcomponent(toEvent(id, one, context));
  return `${calendar.toString()}\r\n`;
}

function toEvent(id: string, one: Announcement, context: Rules): ICAL.Component {
  const event = new ICAL.Component('vevent');
  const add = (name: string, value: string, lang?: string) => {
    if (value === '') return;
    const property = new ICAL.Property(name);
    property.setValue(value);
    if (lang) property.setParameter('language', lang);
    event.addProperty(property);
  };
  const link = one.status === 'cancelled' ? undefined : one.link;
  const region = context.regions.find(({ code }) => code === one.region)?.words[0];
  const where = one.mode === 'online' ? [] : [one.venue, one.town, one.town === region ? '' : region];
  const kind = context.choices.kind.find(({ code }) => code === one.kind)?.words[0];
  add('uid', id);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${context.today}T00:00:00Z`));
  add('summary', one.title, one.lang);
  add('description', one.description);
  add('location', [where.filter(Boolean).join(', '), link].filter(Boolean).join('; '));
  if (link) addRoom(event, link);
  for (const host of hostsOf(one, context)) add('contact', host);
  add('categories', kind ?? '');
  add('comment', one.reason ?? '');
  add('status', one.status === 'cancelled' ? 'CANCELLED' : 'TENTATIVE');
  addSpan(event, one, context.timeZone);
  return event;
}

/** CONFERENCE (RFC 7986, 5.11): programs show a button for it. */
function addRoom(event: ICAL.Component, link: string): void {
  const room = new ICAL.Property('conference');
  room.resetType('uri');
  room.setParameter('feature', 'AUDIO,VIDEO');
  room.setValue(link);
  event.addProperty(room);
}

function hostsOf({ organisers, organiserNames }: Announcement, { organisations }: Rules): string[] {
  return [...organisers.map((id) => organisations.find(({ code }) => code === id)?.words[0] ?? id), ...organiserNames];
}

/**
 * Several days with hours are a block for each day, as in the calendars of the site: one from the first morning to the last evening
 * would keep the nights too. Where hours are not known for each day, they are whole days.
 */
function addSpan(event: ICAL.Component, { starts, ends, from, to }: Announcement, timeZone: string): void {
  const last = ends ?? starts;
  const add = (name: string, value: ICAL.Time) => event.addPropertyWithValue(name, value);
  const days = daysBetween(starts, last);
  if (from && (days === 0 || to)) {
    const isDaily = days > 0 && to !== undefined && to > from;
    add('dtstart', moment(starts, from, timeZone));
    if (to) add('dtend', moment(isDaily ? starts : last, to, timeZone));
    if (isDaily) event.addPropertyWithValue('rrule', ICAL.Recur.fromData({ freq: 'DAILY', count: days + 1 }));
  } else {
    add('dtstart', ICAL.Time.fromDateString(starts));
    add('dtend', ICAL.Time.fromDateString(addDays(last, 1)));
  }
}

function moment(day: PlainDate, clock: string, timeZone: string): ICAL.Time {
  const instant = Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(timeZone).toInstant();
  return ICAL.Time.fromDateTimeString(instant.toString().replace(/(?:\.\d+)?Z$/, 'Z'));
}
