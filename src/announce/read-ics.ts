import ICAL from 'ical.js';
import { addDays, isPlainDate } from '../domain/plain-date.ts';
import { decode } from './decode.ts';
import type { FieldName, RawValues } from './fields.ts';
import { type RowFinding, says } from './finding.ts';
import { toLocal } from './ics-zones.ts';
import { FileProblem, MOST_ROWS } from './problem.ts';
import type { RawRow } from './table.ts';

/**
 * Reads a calendar: each entry, and each day of a series that ends, becomes a row. What calendars do not carry (who organises,
 * the region, access) stays unknown. ical.js lets through days that do not exist and zones that nobody knows: both are
 * looked for here.
 *
 * @param timeZone the deployment's, in which the hours are given
 */
export function readIcs(bytes: Uint8Array, timeZone: string): RawRow[] {
  const calendars = parse(decode(bytes).replace(/^\uFEFF/, ''));
  const rows: RawRow[] = [];
  for (const calendar of calendars) {
    const entries = calendar.getAllSubcomponents('vevent');
    const changed = entries.filter((entry) => entry.hasProperty('recurrence-id'));
    for (const entry of entries.filter((one) => !changed.includes(one))) {
      const number = entries.indexOf(entry) + 1;
      const uid = String(entry.getFirstPropertyValue('uid') ?? number);
      const exceptions = changed.filter((one) => one.getFirstPropertyValue('uid') === uid);
      rows.push(
        ...toRows(entry, exceptions, calendar, timeZone).map((row) => ({ ...row, table: '', number, series: uid })),
      );
      if (rows.length > MOST_ROWS) throw new FileProblem('too-many-rows');
    }
    // A changed day whose series is not in the file stands for itself.
    const known = new Set(
      entries.filter((one) => !changed.includes(one)).map((one) => one.getFirstPropertyValue('uid')),
    );
    for (const entry of changed.filter((one) => !known.has(one.getFirstPropertyValue('uid'))))
      rows.push({ ...toRow(entry, null, calendar, timeZone), table: '', number: entries.indexOf(entry) + 1 });
  }
  if (rows.length === 0) throw new FileProblem('empty');
  return rows;
}

type Read = Pick<RawRow, 'values' | 'findings'>;

function parse(text: string): ICAL.Component[] {
  try {
    const parsed: unknown[] = ICAL.parse(text);
    const all = parsed.every((calendar) => Array.isArray(calendar)) ? parsed : [parsed];
    return all.map((calendar) => new ICAL.Component(calendar));
  } catch {
    throw new FileProblem('broken');
  }
}

function toRows(
  entry: ICAL.Component,
  exceptions: ICAL.Component[],
  calendar: ICAL.Component,
  timeZone: string,
): Read[] {
  const fault = faultOf(entry);
  if (fault) return [{ values: textsOf(entry), findings: [fault] }];
  const value = entry.getFirstPropertyValue('rrule');
  const rule = value instanceof ICAL.Recur ? value : null;
  if (!rule && !entry.hasProperty('rdate')) return [toRow(entry, null, calendar, timeZone)];
  if (rule && !rule.count && !rule.until)
    return [{ values: textsOf(entry), findings: [says('ics-repeats', 'starts')] }];
  const event = new ICAL.Event(entry, { exceptions });
  const days = event.iterator();
  const rows: Read[] = [];
  for (let next = days.next(); next; next = days.next()) {
    if (rows.length === MOST_DAYS)
      return [...rows, { values: textsOf(entry), findings: [says('ics-many', 'starts', { most: String(MOST_DAYS) })] }];
    const { item } = event.getOccurrenceDetails(next);
    rows.push(
      item.component === entry
        ? toRow(entry, next, calendar, timeZone)
        : toRow(item.component, null, calendar, timeZone),
    );
  }
  const series = rows.length > 1 ? rows[0]?.values.title : undefined;
  return series ? rows.map(({ values, findings }) => ({ values: { ...values, series }, findings })) : rows;
}

/** @param at the day of the series, or null for the entry's own */
function toRow(entry: ICAL.Component, at: ICAL.Time | null, calendar: ICAL.Component, timeZone: string): Read {
  const values = textsOf(entry);
  const fault = faultOf(entry);
  const event = new ICAL.Event(entry);
  const begin = at ?? event.startDate;
  if (fault || !begin) return { values, findings: [fault ?? says('ics-broken', 'starts', { found: '' })] };
  const end = begin.clone();
  end.addDuration(event.duration);
  const zone = entry.getFirstProperty('dtstart')?.getParameter('tzid');
  const tzid = typeof zone === 'string' ? zone : null;
  const from = toLocal(begin, tzid, calendar, timeZone);
  // The length of an entry is counted from its beginning, hence in that zone.
  const to = toLocal(end, tzid, calendar, timeZone);
  if (!from || !to) return { values, findings: [says('ics-zone', 'starts', { found: tzid ?? '' })] };
  const last = from.clock ? to.day : addDays(to.day, to.day > from.day ? -1 : 0);
  const isLater = from.clock !== undefined && (to.day > from.day || (to.clock ?? '') > from.clock);
  return {
    values: {
      ...values,
      starts: from.day,
      ...(last > from.day ? { ends: last } : {}),
      ...(from.clock ? { from: from.clock } : {}),
      ...(isLater && to.clock ? { to: to.clock } : {}),
    },
    findings: [],
  };
}

function textsOf(entry: ICAL.Component): RawValues {
  const text = (name: string) => {
    const value: unknown = entry.getFirstPropertyValue(name);
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  };
  const host = entry.getFirstProperty('organizer')?.getParameter('cn');
  const lang = entry.getFirstProperty('summary')?.getParameter('language');
  const all: [FieldName, unknown][] = [
    ['title', text('summary')],
    ['description', text('description')],
    ['venue', text('location')],
    ['organiser', host],
    ['lang', typeof lang === 'string' ? lang.split('-')[0] : undefined],
    ['status', text('status')?.toUpperCase() === 'CANCELLED' ? 'cancelled' : undefined],
  ];
  const values: RawValues = {};
  for (const [field, value] of all) if (typeof value === 'string') values[field] = value;
  return values;
}

/** A day or an hour of an entry that does not exist. */
function faultOf(entry: ICAL.Component): RowFinding | undefined {
  for (const name of ['dtstart', 'dtend', 'recurrence-id', 'rdate', 'exdate']) {
    for (const property of entry.getAllProperties(name)) {
      for (const value of property.toJSON().slice(3)) {
        const [day = '', clock = ''] = String(value).split('T');
        const isRight = isPlainDate(day) && (clock === '' || /^([01]\d|2[0-3]):[0-5]\d:[0-6]\d(?:Z)?$/.test(clock));
        if (!isRight && property.type !== 'period') return says('ics-broken', 'starts', { found: String(value) });
      }
    }
  }
  return undefined;
}

/** Days of one series that are still written out. */
const MOST_DAYS = 60;
