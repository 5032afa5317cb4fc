import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import type { Part } from './ics-lines.ts';
import { boundRule } from './ics-rule.ts';
import { isOffset, propertyOf } from './ics-values.ts';
import windows from './windows-zones.json' with { type: 'json' };

/** A moment as a calendar has it, in the deployment's own day and hour. */
export interface LocalMoment {
  day: string;
  /** `HH:MM`; absent where it lasts the whole day. */
  clock?: string;
}

/** How a calendar describes a zone under a name: null where it does not, or not in a way that anybody can follow. */
export type OwnZones = (tzid: string) => ICAL.Timezone | null;

/**
 * The IANA zone that a calendar means by its name for one: an IANA name, one behind a prefix (`/freeassociation…/Area/City`), or a name
 * of Windows; null where nobody knows it.
 */
export function zoneOf(name: string): string | null {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const plain = name.replace(/^"|"$/g, '');
  const tail = plain.split('/').slice(-2).join('/');
  const zones: Partial<Record<string, string>> = windows.zones;
  const own = Object.hasOwn(zones, plain) ? zones[plain] : undefined;
  const found = [own, plain, tail].find((zone) => zone !== undefined && isZone(zone)) ?? null;
  if (known.size > MOST_KNOWN) known.clear();
  known.set(name, found);
  return found;
}

/** Thousands of entries name the same few. */
const known = new Map<string, string | null>();
const MOST_KNOWN = 1000;

/** The zones that a calendar describes itself, each understood once and when an entry needs it, and only as far as anybody needs. */
export function ownZones(described: ReadonlyMap<string, Part>): OwnZones {
  const understood = new Map<string, ICAL.Timezone | null>();
  return (tzid) => {
    const before = understood.get(tzid);
    if (before !== undefined) return before;
    const part = described.get(tzid);
    const zone = part && part.broken.length === 0 ? understand(part, tzid) : null;
    understood.set(tzid, zone);
    return zone;
  };
}

function understand({ lines }: Part, tzid: string): ICAL.Timezone | null {
  // The library takes a shift of weeks.
  const isShift = ({ name, value }: ReturnType<typeof propertyOf>) =>
    !/^TZOFFSET(?:FROM|TO)$/.test(name) || isOffset(value);
  if (!lines.map(propertyOf).every(isShift)) return null;
  try {
    // The library's own parser gives an untyped list.
    const parsed: unknown[] = ICAL.parse(['BEGIN:VTIMEZONE', ...lines, 'END:VTIMEZONE'].join('\r\n'));
    const component = new ICAL.Component(parsed);
    const halves = component.getAllSubcomponents();
    if (halves.length > MOST_HALVES) return null;
    const budget = { steps: 20_000 };
    for (const half of halves) {
      const start: unknown = half.getFirstPropertyValue('dtstart');
      if (!(start instanceof ICAL.Time) || start.year < 1) return null;
      for (const property of half.getAllProperties('rrule')) {
        const rule: unknown = property.getFirstValue();
        // No zone changes its hour but some days of the year. Outlook counts from 1601.
        if (!(rule instanceof ICAL.Recur) || rule.freq !== 'YEARLY' || !boundRule(rule, start, budget, LAST_YEAR))
          return null;
      }
      if (half.getAllProperties('rdate').length > MOST_DATES) return null;
    }
    if (halves.length === 0) return null;
    const zone = new ICAL.Timezone({ component, tzid });
    // All of it at once, while the steps are counted.
    zone.utcOffset(ICAL.Time.fromDateTimeString(`${LAST_YEAR}-01-01T00:00:00`));
    return zone;
  } catch {
    return null;
  }
}

/**
 * A calendar's moment in the deployment's zone. A time without a zone is taken as it is written; null where its zone is unknown.
 *
 * @param tzid the name that stands at the property
 */
export function toLocal(time: ICAL.Time, tzid: string | null, own: OwnZones, timeZone: string): LocalMoment | null {
  const { year, month, day, hour, minute } = time;
  if (time.isDate) return { day: new Temporal.PlainDate(year, month, day).toString() };
  const wall = new Temporal.PlainDateTime(year, month, day, hour, minute);
  if (time.zone?.tzid === 'UTC') return show(wall.toZonedDateTime('UTC').withTimeZone(timeZone).toPlainDateTime());
  if (!tzid) return show(wall);
  const zone = zoneOf(tzid);
  if (zone) return show(wall.toZonedDateTime(zone).withTimeZone(timeZone).toPlainDateTime());
  const described = own(tzid);
  if (!described) return null;
  const offset = described.utcOffset(
    new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, described),
  );
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

/** Descriptions of summer and winter time, in one zone. */
const MOST_HALVES = 60;
const MOST_DATES = 500;
/** No entry that is read is later. */
const LAST_YEAR = 2200;
