import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import windows from './windows-zones.json' with { type: 'json' };

/** A moment as a calendar has it, in the deployment's own day and hour. */
export interface LocalMoment {
  day: string;
  /** `HH:MM`; absent where it lasts the whole day. */
  clock?: string;
}

/**
 * The IANA zone that a calendar means by its name for one: an IANA name, one behind a prefix (`/freeassociation…/Area/City`), or a name
 * of Windows; null where nobody knows it.
 */
export function zoneOf(name: string): string | null {
  const plain = name.replace(/^"|"$/g, '');
  const tail = plain.split('/').slice(-2).join('/');
  const zones: Partial<Record<string, string>> = windows.zones;
  const own = zones[plain];
  return [own, plain, tail].find((zone) => zone !== undefined && isZone(zone)) ?? null;
}

/** The calendar's own description of a zone; null where it has none. */
function ownZone(calendar: ICAL.Component, name: string): ICAL.Timezone | null {
  const component = calendar
    .getAllSubcomponents('vtimezone')
    .find((zone) => zone.getFirstPropertyValue('tzid') === name);
  return component ? new ICAL.Timezone({ component, tzid: name }) : null;
}

/**
 * A calendar's moment in the deployment's zone. A time without a zone is taken as it is written; null where its zone is unknown.
 *
 * @param tzid the name that stands at the property
 */
export function toLocal(
  time: ICAL.Time,
  tzid: string | null,
  calendar: ICAL.Component,
  timeZone: string,
): LocalMoment | null {
  const { year, month, day, hour, minute } = time;
  if (time.isDate) return { day: new Temporal.PlainDate(year, month, day).toString() };
  const wall = new Temporal.PlainDateTime(year, month, day, hour, minute);
  if (time.zone?.tzid === 'UTC') return show(wall.toZonedDateTime('UTC').withTimeZone(timeZone).toPlainDateTime());
  if (!tzid) return show(wall);
  const zone = zoneOf(tzid);
  if (zone) return show(wall.toZonedDateTime(zone).withTimeZone(timeZone).toPlainDateTime());
  const own = ownZone(calendar, tzid);
  if (!own) return null;
  const offset = own.utcOffset(new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, own));
  return show(wall.subtract({ seconds: offset }).toZonedDateTime('UTC').withTimeZone(timeZone).toPlainDateTime());
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
