import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { addDays, type PlainDate } from '../domain/plain-date.ts';
import type { Announcement } from './announcement.ts';

/**
 * A calendar of announcements for their organisers to keep or hand over. Hours are given in universal time, so that no description of
 * a zone is needed; nobody has confirmed them, hence TENTATIVE.
 *
 * @param announcements each with the id that it gets there
 */
export function toIcs(
  announcements: readonly (readonly [id: string, announcement: Announcement])[],
  { timeZone, today }: { timeZone: string; today: PlainDate },
): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//thirty-july//announce//EN');
  for (const [id, one] of announcements) {
    const event = new ICAL.Component('vevent');
    const add = (name: string, value: string | ICAL.Time) => event.addPropertyWithValue(name, value);
    add('uid', id);
    add('dtstamp', ICAL.Time.fromDateTimeString(`${today}T00:00:00Z`));
    add('summary', one.title);
    if (one.description) add('description', one.description);
    const link = one.status === 'cancelled' ? undefined : one.link;
    const place = [one.mode === 'online' ? '' : [one.venue, one.town].filter(Boolean).join(', '), link]
      .filter(Boolean)
      .join('; ');
    if (place) add('location', place);
    if (link) {
      const room = new ICAL.Property('conference');
      room.resetType('uri');
      room.setParameter('feature', 'AUDIO,VIDEO');
      room.setValue(link);
      event.addProperty(room);
    }
    add('status', one.status === 'cancelled' ? 'CANCELLED' : 'TENTATIVE');
    const last = one.ends ?? one.starts;
    if (one.from) {
      add('dtstart', moment(one.starts, one.from, timeZone));
      if (one.to || one.ends) add('dtend', moment(last, one.to ?? one.from, timeZone));
    } else {
      add('dtstart', ICAL.Time.fromDateString(one.starts));
      add('dtend', ICAL.Time.fromDateString(addDays(last, 1)));
    }
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}

function moment(day: PlainDate, clock: string, timeZone: string): ICAL.Time {
  const instant = Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(timeZone).toInstant();
  return ICAL.Time.fromDateTimeString(instant.toString().replace(/(?:\.\d+)?Z$/, 'Z'));
}
