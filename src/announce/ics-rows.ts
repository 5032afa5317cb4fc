import ICAL from 'ical.js';
import { addDays } from '../domain/plain-date.ts';
import { type RowFinding, says } from './finding.ts';
import type { Entry } from './ics-entry.ts';
import { boundRule, TooManySteps } from './ics-rule.ts';
import { fitsRule, missesDay, toDate } from './ics-rule-days.ts';
import { type LocalMoment, type OwnZones, toLocal } from './ics-zones.ts';
import type { RawRow } from './table.ts';

/** Where an entry is read: the zones of its calendar and of the deployment, and how many steps its rules may still take. */
export interface Place {
  zones: OwnZones;
  timeZone: string;
  budget: { steps: number };
  /** This site wrote the calendar. */
  isOurs: boolean;
}

/** A row with the entry that it was read from. */
export interface Read extends Pick<RawRow, 'values' | 'findings'> {
  from: Entry;
  /** Which day of a series it is, as the series has it. */
  at?: string;
}

/**
 * The rows of an entry: one, or one for each day of its series.
 *
 * @param changes what is changed on single days of it
 * @returns also those changes that belong to no day of it
 */
export function toRows(entry: Entry, changes: readonly Entry[], place: Place): { rows: Read[]; left: Entry[] } {
  const { component } = entry;
  const only = (finding: RowFinding) => ({ rows: [said(entry, finding)], left: [...changes] });
  if (!component.hasProperty('rrule') && !component.hasProperty('rdate'))
    return { rows: [toRow(entry, null, place)], left: [...changes] };
  const days = place.isOurs && changes.length === 0 ? oneBlock(entry, place) : null;
  if (days) return { rows: [days], left: [] };
  const start: unknown = component.getFirstPropertyValue('dtstart');
  // The judge says that the day is missing.
  if (!(start instanceof ICAL.Time))
    return { rows: [{ values: entry.values, findings: [], from: entry }], left: [...changes] };
  const budget = { steps: Math.min(MOST_STEPS, place.budget.steps) };
  const whole = budget.steps;
  for (const property of component.getAllProperties('rrule')) {
    const rule: unknown = property.getFirstValue();
    if (!(rule instanceof ICAL.Recur)) continue;
    // Programs write the last year of all where somebody sets no end.
    if (!rule.count && (!rule.until || rule.until.year > LAST_YEAR)) return only(says('ics-repeats', 'starts'));
    if (!boundRule(rule, start, budget)) return only(says('ics-rule', 'starts', { found: entry.rule }));
  }
  try {
    return daysOf(entry, changes, place);
  } catch (error) {
    if (error instanceof TooManySteps) return only(says('ics-rule', 'starts', { found: entry.rule }));
    throw error;
  } finally {
    place.budget.steps -= whole - Math.max(0, budget.steps);
  }
}

function daysOf(entry: Entry, changes: readonly Entry[], place: Place): { rows: Read[]; left: Entry[] } {
  const whole = changes.filter(({ findings }) => findings.length === 0);
  const event = new ICAL.Event(entry.component, { exceptions: whole.map(({ component }) => component) });
  const byComponent = new Map(whole.map((change) => [change.component, change]));
  const rows: Read[] = [];
  const left = new Set(changes);
  // Where days are only added, the library leaves out the one that they are added to.
  if (!entry.component.hasProperty('rrule')) entry.component.addPropertyWithValue('rdate', event.startDate);
  const rules = rulesOf(entry.component);
  const fits = rules.map((rule) => [rule, fitsRule(rule, event.startDate)] as const);
  const cannot = () => ({ rows: [said(entry, says('ics-rule', 'starts', { found: entry.rule }))], left: [...changes] });
  const added = new Set(datesOf(entry.component, 'rdate'));
  const seen = new Set<string>();
  let before: ICAL.Time | undefined;
  const days = event.iterator();
  for (let next = days.next(); next; next = days.next()) {
    const key = next.toString();
    if (seen.has(key)) continue;
    seen.add(key);
    if (rows.length === MOST_DAYS) {
      rows.push(said(entry, says('ics-many', 'starts', { most: String(MOST_DAYS) })));
      break;
    }
    const isLater = !before || next.compare(before) > 0;
    const isRight = isLater && (added.has(key) || fits.some(([, one]) => one(toDate(next))));
    before = next;
    if (!isRight) return cannot();
    const { item } = event.getOccurrenceDetails(next);
    const change = byComponent.get(item.component);
    if (change) left.delete(change);
    const at = momentOf(next, zoneAt(entry.component, 'dtstart'), place);
    rows.push({ ...(change ? toRow(change, null, place) : toRow(entry, next, place)), ...at });
  }
  const found = new Set([...seen, ...datesOf(entry.component, 'exdate')].map((day) => day.slice(0, 10)));
  const last =
    rows.length > MOST_DAYS || rules.some(({ count }) => count) ? before?.toString().slice(0, 10) : undefined;
  if (missesDay(fits, event.startDate, { found, last, budget: place.budget })) return cannot();
  if (rows.length === 0) rows.push(said(entry, says('ics-never', 'starts', { found: entry.rule })));
  const series = rows.length > 1 ? rows[0]?.values.title : undefined;
  return {
    rows: series ? rows.map((row) => ({ ...row, values: { ...row.values, series } })) : rows,
    left: [...left],
  };
}

/** An activity of several days, which our own calendars write as a block for each day; null for anything else. */
function oneBlock(entry: Entry, place: Place): Read | null {
  const { component } = entry;
  const rule: unknown = component.getFirstPropertyValue('rrule');
  if (!(rule instanceof ICAL.Recur) || component.hasProperty('exdate') || component.hasProperty('rdate')) return null;
  if (rule.freq !== 'DAILY' || rule.interval !== 1 || !rule.count || rule.count > MOST_DAYS) return null;
  const row = toRow(entry, null, place);
  const { starts } = row.values;
  return starts ? { ...row, values: { ...row.values, ends: addDays(starts, rule.count - 1) } } : row;
}

/** The day of a series that a change on its own names. */
export function dayOfSeries({ component }: Entry, place: Place): { at?: string } {
  const day: unknown = component.getFirstPropertyValue('recurrence-id');
  return day instanceof ICAL.Time ? momentOf(day, zoneAt(component, 'recurrence-id'), place) : {};
}

function momentOf(time: ICAL.Time, zone: string | null, { zones, timeZone }: Place): { at?: string } {
  const local = toLocal(time, zone, zones, timeZone);
  return local ? { at: [local.day, local.clock].filter(Boolean).join('T') } : {};
}

function rulesOf(component: ICAL.Component): ICAL.Recur[] {
  const rules: unknown[] = component.getAllProperties('rrule').map((property) => property.getFirstValue());
  return rules.filter((rule) => rule instanceof ICAL.Recur);
}

/** The days that are added to a series, or taken from it, one by one. */
function datesOf(component: ICAL.Component, name: 'rdate' | 'exdate'): string[] {
  return component.getAllProperties(name).flatMap((property) => property.getValues().map(String));
}

/** @param at the day of the series, or null for the entry's own */
export function toRow(entry: Entry, at: ICAL.Time | null, { zones, timeZone }: Place): Read {
  const { component, values } = entry;
  const event = new ICAL.Event(component, { exceptions: [] });
  const begin = at ?? event.startDate;
  if (!begin) return { values, findings: [], from: entry };
  const from = toLocal(begin, zoneAt(component, 'dtstart'), zones, timeZone);
  const to = from && endOf(entry, at, begin, { zones, timeZone });
  if (!from || !to) return said(entry, says('ics-zone', 'starts', { found: zoneAt(component, 'dtstart') ?? '' }));
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

/** When a day ends: as the entry says where it is its own day, else after the same length. */
function endOf(
  { component, lengths }: Entry,
  at: ICAL.Time | null,
  begin: ICAL.Time,
  { zones, timeZone }: Pick<Place, 'zones' | 'timeZone'>,
): LocalMoment | null {
  const written: unknown = at ? null : component.getFirstPropertyValue('dtend');
  if (written instanceof ICAL.Time) return toLocal(written, zoneAt(component, 'dtend'), zones, timeZone);
  const end = begin.clone();
  end.addDuration(lengths.get(begin.toString()) ?? new ICAL.Event(component, { exceptions: [] }).duration);
  // The length of an entry is counted from its beginning, hence in that zone.
  return toLocal(end, zoneAt(component, 'dtstart'), zones, timeZone);
}

function zoneAt(component: ICAL.Component, name: string): string | null {
  const zone = component.getFirstProperty(name)?.getParameter('tzid');
  return typeof zone === 'string' ? zone : null;
}

function said(entry: Entry, finding: RowFinding): Read {
  return { values: entry.values, findings: [finding], from: entry };
}

/** An end that is later is none. */
const LAST_YEAR = 2200;
/** Days of one series that are still written out. */
const MOST_DAYS = 60;
/** Steps of the rules of one entry. */
const MOST_STEPS = 5000;
