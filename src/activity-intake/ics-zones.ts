import type ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';

/** A moment as a calendar has it, in the deployment's own day and hour. */
export interface LocalMoment {
  day: string;
  /** `HH:MM`; absent where it lasts the whole day. */
  clock?: string;
}

/**
 * The IANA zone that a calendar means by its name for one: an IANA name, or one behind a prefix (`/freeassociation…/Area/City`); null for
 * any other, as those of Windows, whose calendars describe them.
 */
export function zoneOf(name: string): string | null {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const plain = name.replace(/^"|"$/g, '');
  const tail = plain.split('/').slice(-2).join('/');
  const found = [plain, tail].find(isZone) ?? null;
  if (known.size > MOST_KNOWN) known.clear();
  known.set(name, found);
  return found;
}

/** Thousands of entries name the same few. */
const known = new Map<string, string | null>();
const MOST_KNOWN = 1000;

/** Where an entry is read: the zone of the deployment, and those that its calendar describes by their shift from UTC. */
export interface Zones {
  timeZone: string;
  described: ReadonlyMap<string, string | null>;
}

/**
 * A calendar's moment in the deployment's zone. A time without a zone is taken as it is written; null where its zone is unknown, or of a
 * description that changes with the season.
 *
 * @param tzid the name that stands at the property
 */
export function toLocal(time: ICAL.Time, tzid: string | null, { timeZone, described }: Zones): LocalMoment | null {
  const { year, month, day, hour, minute } = time;
  if (time.isDate) return { day: new Temporal.PlainDate(year, month, day).toString() };
  const wall = new Temporal.PlainDateTime(year, month, day, hour, minute);
  if (time.zone?.tzid === 'UTC') return show(wall.toZonedDateTime('UTC').withTimeZone(timeZone).toPlainDateTime());
  if (!tzid) return show(wall);
  const zone = zoneOf(tzid) ?? described.get(tzid);
  return zone ? show(wall.toZonedDateTime(zone).withTimeZone(timeZone).toPlainDateTime()) : null;
}

function show(moment: Temporal.PlainDateTime): LocalMoment {
  const text = moment.toString();
  return { day: text.slice(0, 10), clock: text.slice(11, 16) };
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name.includes('/') || name === 'UTC';
  } catch {
    return false;
  }
}
