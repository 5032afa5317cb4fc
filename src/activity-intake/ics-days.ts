import ICAL from 'ical.js';
import { addDays } from '../domain/plain-date.ts';
import { type RowFinding, rowFinding } from './finding.ts';
import type { Entry } from './ics-entry.ts';
import { toLocal, type Zones } from './ics-zones.ts';
import type { RawRow } from './table.ts';

/** A day of an entry. */
export interface EntryDay extends Pick<RawRow, 'values' | 'findings'> {
  from: Entry;
  /** Which day of its series it is, as the series has it: one that was moved keeps it. */
  at?: string;
}

/**
 * The days of an entry: one, or those of its series.
 *
 * @param changes what is changed on single days of it
 * @returns also those changes that belong to no day of it
 */
export function daysOf(
  entry: Entry,
  changes: readonly Entry[],
  zones: Zones,
): { days: EntryDay[]; left: readonly Entry[] } {
  const { component } = entry;
  if (entry.findings.length > 0) return { days: [said(entry, ...entry.findings)], left: changes };
  const start: unknown = component.getFirstPropertyValue('dtstart');
  // Without a day nothing is repeated, and the judge says that it is missing.
  if (entry.rule === '' || !(start instanceof ICAL.Time)) return { days: [oneDay(entry, null, zones)], left: changes };
  const whole = changes.filter(({ findings }) => findings.length === 0);
  const event = new ICAL.Event(component, { exceptions: whole.map((change) => change.component) });
  const byComponent = new Map(whole.map((change) => [change.component, change]));
  const left = new Set(changes);
  const days: EntryDay[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    if (days.length === MOST_DAYS) {
      days.push(said(entry, rowFinding('ics-many', 'starts', { most: String(MOST_DAYS) })));
      break;
    }
    const change = byComponent.get(event.getOccurrenceDetails(next).item.component);
    if (change) left.delete(change);
    const day = change ? oneDay(change, null, zones) : oneDay(entry, next, zones);
    days.push({ ...day, ...momentOf(next, zoneAt(entry, 'dtstart'), zones) });
  }
  if (days.length === 0) days.push(said(entry, rowFinding('ics-never', 'starts', { found: entry.rule })));
  const series = days.length > 1 ? entry.values.title : undefined;
  return {
    days: series ? days.map((day) => ({ ...day, values: { ...day.values, series } })) : days,
    left: [...left],
  };
}

/** A change of one day of a series that stands for itself. */
export function changedDay(entry: Entry, zones: Zones): EntryDay {
  if (entry.findings.length > 0) return said(entry, ...entry.findings);
  const day: unknown = entry.component.getFirstPropertyValue('recurrence-id');
  const at = day instanceof ICAL.Time ? momentOf(day, zoneAt(entry, 'recurrence-id'), zones) : {};
  return { ...oneDay(entry, null, zones), ...at };
}

/** @param at the day of the series, or null for the entry's own */
function oneDay(entry: Entry, at: ICAL.Time | null, zones: Zones): EntryDay {
  const { component, values } = entry;
  const event = new ICAL.Event(component, { exceptions: [] });
  const begin = at ?? event.startDate;
  if (!begin) return { values, findings: [], from: entry };
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
    from: entry,
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

function said(entry: Entry, ...findings: RowFinding[]): EntryDay {
  return { values: entry.values, findings, from: entry };
}

/** Days of one series that are still written out. */
const MOST_DAYS = 60;
