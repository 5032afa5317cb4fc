import ical, {
  type ICalCalendar,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { onceForKey } from '../../domain/memoize.ts';
import { addDays, daysBetween } from '../../domain/plain-date.ts';
import type { CalendarEntry, CalendarView } from '../../views/activities/calendar.ts';
import { foldOctets } from '../fold-octets.ts';
import { uidOf } from '../uid.ts';

const HALF_A_DAY = 12 * 60 * 60;
const STATUSES = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/**
 * A calendar file (RFC 5545). The same view always gives the same bytes: nothing in it comes from the clock. There is no
 * METHOD, since that would ask for an ORGANIZER (RFC 5546).
 */
export function encodeIcs(view: CalendarView): string {
  const calendar = ical({
    name: escapedText(oneLine(view.name)),
    description: escapedText(oneLine(view.description)),
    prodId: { company: 'thirty-july', product: 'activities', language: view.lang.toUpperCase() },
    ttl: HALF_A_DAY,
    // A zone name on the calendar itself would take the Z from every DTSTAMP.
    timezone: { name: null, generator: zoneBlock },
  });
  for (const entry of view.entries) addEntry(calendar, entry, view.timeZone);
  const text = withConferences(calendar.toString(), view.entries).replace(/\r?\n$/, '');
  return `${view.entries.length > 0 ? text : withZone(text, view.timeZone)}\r\n`;
}

/** CONFERENCE (RFC 7986, 5.11), which the library does not write: programs show a button for it. */
function withConferences(text: string, entries: readonly CalendarEntry[]): string {
  const links = new Map(entries.flatMap(({ id, join }) => (join ? [[uidOf(id), join] as const] : [])));
  return text.replace(/^UID:(.+)\r\n[\s\S]*?(?=^END:VEVENT)/gm, (event, uid: string) => {
    const join = links.get(uid);
    if (!join) return event;
    const label = oneLine(join.label).replace(/["\\;:,]/g, ' ');
    return `${event}${foldOctets(`CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL="${label}":${join.link}`)}\r\n`;
  });
}

/** A calendar holds one component at least (RFC 5545, 3.4): where nothing is announced yet, its zone. */
function withZone(text: string, timeZone: string): string {
  const zone = (tzlib_get_ical_block(timeZone)[0] ?? '').trim().replace(/\r?\n/g, '\r\n');
  return text.replace(/(?=END:VCALENDAR$)/, `${zone}\r\n`);
}

/** The rules of a zone, made once: every activity has a file with them. */
const zoneBlock = onceForKey((zone) => tzlib_get_ical_block(zone)[0] ?? null);

function addEntry(calendar: ICalCalendar, entry: CalendarEntry, timeZone: string): void {
  calendar.createEvent({
    id: uidOf(entry.id),
    stamp: new Date(`${entry.updatedOn}T00:00:00Z`),
    sequence: entry.sequence,
    status: STATUSES[entry.status],
    // A date to know of, not one that makes its reader busy.
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: oneLine(entry.title),
    description: entry.text ? clean(entry.text) : null,
    location: entry.place
      ? { title: oneLine(entry.place), ...(entry.coordinates ? { geo: entry.coordinates } : {}) }
      : null,
    categories: entry.categories.map((name) => ({ name: oneLine(name) })),
    url: entry.url,
    ...toSpan(entry, timeZone),
  });
}

/**
 * Begin and end. Local times are strings: a `Date` would be written in the clock of the building machine. Several days with hours
 * are one entry that repeats each day (RFC 5545, 3.3.10): a block from the first morning to the last evening would keep the
 * night too. Where the end is not after the beginning, it lasts through the night. Where several days have a time to begin but none
 * to end, or no time is known, the entry lasts whole days; their end is exclusive.
 */
function toSpan({ starts, ends, from, to }: CalendarEntry, timezone: string) {
  if (from && to && ends > starts && to > from) {
    const count = daysBetween(starts, ends) + 1;
    return {
      start: `${starts}T${from}:00`,
      end: `${starts}T${to}:00`,
      timezone,
      repeating: { freq: ICalEventRepeatingFreq.DAILY, count },
    };
  }
  if (from && (to || starts === ends)) {
    return { start: `${starts}T${from}:00`, end: to ? `${ends}T${to}:00` : null, timezone };
  }
  return { allDay: true, start: starts, end: addDays(ends, 1) };
}

/** Text without what RFC 5545 forbids: control characters other than the line feed and the tab. */
function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
}

/** A value of the calendar itself as RFC 5545 (3.3.11) writes text, which the library does for entries only. */
function escapedText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`);
}

/** A name or place; the library does not write line breaks of a calendar's name as they must be. */
function oneLine(text: string): string {
  return clean(text).replace(/\s*\n\s*/g, ' ');
}
