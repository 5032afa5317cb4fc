import ICAL from 'ical.js';
import { addDays } from '../domain/plain-date.ts';
import { type RowFinding, rowFinding } from './finding.ts';
import type { Entry } from './ics-entry.ts';
import { toLocal, type Zones } from './ics-zones.ts';
import type { RawRow } from './table.ts';

/** A day of an entry. */
export interface EntryDay extends Pick<RawRow, 'values' | 'findings'> {
  /** Which day of its series it is. */
  at?: string;
}

/** The days of an entry: one, or those of its series. */
export function daysOf(entry: Entry, zones: Zones): EntryDay[] {
  if (entry.findings.length > 0) return [said(entry, ...entry.findings)];
  const event = new ICAL.Event(entry.component, { exceptions: [] });
  const start = event.startDate;
  // Without a day nothing is repeated, and the judge says that it is missing.
  if (!start) return [{ values: entry.values, findings: [] }];
  if (entry.rule === '') return [oneDay(entry, event, null, zones)];
  const days: EntryDay[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    if (days.length === MOST_DAYS) {
      days.push(said(entry, rowFinding('ics-many', 'starts', { most: String(MOST_DAYS) })));
      break;
    }
    days.push({ ...oneDay(entry, event, next, zones), ...momentOf(next, zoneAt(entry, 'dtstart'), zones) });
  }
  if (days.length === 0) days.push(said(entry, rowFinding('ics-never', 'starts', { found: entry.rule })));
  const series = days.length > 1 ? entry.values.title : undefined;
  return series ? days.map((day) => ({ ...day, values: { ...day.values, series } })) : days;
}

/** @param at the day of the series, or null for the entry's own */
function oneDay(entry: Entry, event: ICAL.Event, at: ICAL.Time | null, zones: Zones): EntryDay {
  const { component, values } = entry;
  const begin = at ?? event.startDate;
  const from = toLocal(begin, zoneAt(entry, 'dtstart'), zones);
  const end = begin.clone();
  end.addDuration(event.duration);
  const written: unknown = at ? null : component.getFirstPropertyValue('dtend');
  // The length of an entry is counted from its beginning, hence in that zone.
  const to =
    written instanceof ICAL.Time
      ? toLocal(written, zoneAt(entry, 'dtend'), zones)
      : toLocal(end, zoneAt(entry, 'dtstart'), zones);
  if (!from || !to) return said(entry, rowFinding('ics-zone', 'starts', { found: zoneAt(entry, 'dtstart') ?? '' }));
  const last = from.clock ? to.day : addDays(to.day, to.day > from.day ? -1 : 0);
  const isOther = from.clock !== undefined && (to.day !== from.day || to.clock !== from.clock);
  return {
    values: {
      ...values,
      starts: from.day,
      ...(last === from.day ? {} : { ends: last }),
      ...(from.clock ? { from: from.clock } : {}),
      ...(isOther && to.clock ? { to: to.clock } : {}),
    },
    findings: [],
  };
}

function momentOf(time: ICAL.Time, zone: string | null, zones: Zones): { at?: string } {
  const local = toLocal(time, zone, zones);
  return local ? { at: [local.day, local.clock].filter(Boolean).join('T') } : {};
}

function zoneAt({ component }: Entry, name: string): string | null {
  const zone = component.getFirstProperty(name)?.getParameter('tzid');
  return typeof zone === 'string' ? zone : null;
}

/** What keeps an entry from being read. */
export function said(entry: Entry, ...findings: RowFinding[]): EntryDay {
  return { values: entry.values, findings };
}

/** Days of one series that are still written out. */
const MOST_DAYS = 60;
