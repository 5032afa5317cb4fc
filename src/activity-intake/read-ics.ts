import ICAL from 'ical.js';
import { isPlainDate } from '../codes/dates.ts';
import { addDays } from '../domain/plain-date.ts';
import { decode } from './decode.ts';
import type { FieldName, RawValues } from './fields.ts';
import { type RowFinding, rowFinding } from './finding.ts';
import { lineOf, propertyOf, ROOMS, takeApart, type UnfoldedEntry } from './ics-lines.ts';
import { toLocal, type Zones } from './ics-zones.ts';
import { FileProblem, MOST_ROWS } from './problem.ts';
import type { RawRow } from './table.ts';

/**
 * Reads a calendar: each entry becomes a row. What calendars do not carry (who organises, the region, access) stays unknown: the person
 * whose name stands at an entry is not who organises it. An entry that cannot be read, as one that repeats, says so in its own row, and the
 * others come through.
 *
 * @param timeZone the deployment's, in which the hours are given
 */
export function readIcs(bytes: Uint8Array, timeZone: string): RawRow[] {
  const rows: RawRow[] = [];
  for (const { method, zones, entries } of takeApart(decode(bytes), MOST_ROWS + 1))
    for (const entry of entries) {
      if (rows.length === MOST_ROWS) throw new FileProblem('too-many-rows');
      const row = guarded(entry, rows.length + 1, { timeZone, described: zones });
      rows.push(method === 'CANCEL' ? { ...row, values: { ...row.values, status: 'cancelled' } } : row);
    }
  if (rows.length === 0) throw new FileProblem('empty');
  return rows;
}

/** What the library cannot do with an entry is said of that entry. */
function guarded(part: UnfoldedEntry, number: number, zones: Zones): RawRow {
  try {
    return rowOf(part, number, zones);
  } catch {
    const findings = [unread(`DTSTART:${lineOf(part, 'DTSTART')}`)];
    return { table: '', number, values: {}, findings, isClosed: true };
  }
}

function rowOf(part: UnfoldedEntry, number: number, zones: Zones): RawRow {
  const whole = toComponent(part.lines);
  const { good = [], bad = [] } = whole
    ? {}
    : Object.groupBy(part.lines, (line) => (toComponent([line]) ? 'good' : 'bad'));
  const component = whole ?? toComponent(good) ?? new ICAL.Component('vevent');
  const written = writtenFaults(part);
  const findings = written.length > 0 ? written : bad.map(unread);
  const when = findings.length > 0 ? {} : whenOf(component, zones);
  const values = { ...textsOf(component), ...when };
  if (!when) findings.push(rowFinding('ics-zone', 'starts', { found: zoneAt(component, 'dtstart') ?? '' }));
  // Of what its owner keeps to themselves, only the day is told, so that it can be found. A word that nobody knows there means private
  // too (RFC 5545, 3.8.1.3).
  const classified = lineOf(part, 'CLASS').trim().toUpperCase() || 'PUBLIC';
  const isPrivate = classified !== 'PUBLIC';
  // A changed date of a series says nothing more either: its series may be private.
  if (isPrivate || lineOf(part, 'RECURRENCE-ID') !== '') {
    const { starts } = values;
    const stops = isPrivate ? [rowFinding('ics-private', undefined, { found: classified })] : findings;
    return { table: '', number, values: starts ? { starts } : {}, findings: stops, isClosed: true };
  }
  // Its owner is not sure of it yet.
  if (textAt(component, 'status').toUpperCase() === 'TENTATIVE') findings.push(rowFinding('ics-tentative', 'status'));
  return {
    table: '',
    number,
    values,
    findings,
    entry: { uid: lineOf(part, 'UID') || String(number), links: linksOf(component) },
  };
}

/** The library's component of some lines; null where its parser cannot take them, or a value is not what its line says it is. */
function toComponent(lines: readonly string[]): ICAL.Component | null {
  try {
    // The library's own parser gives an untyped list.
    const parsed: unknown[] = ICAL.parse(['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n'));
    const component = new ICAL.Component(parsed);
    // It would look at a value only when it is asked for.
    for (const property of component.getAllProperties()) property.getValues();
    return component;
  } catch {
    return null;
  }
}

function textsOf(component: ICAL.Component): RawValues {
  const lang = component.getFirstProperty('summary')?.getParameter('language');
  const texts: RawValues = {
    title: textAt(component, 'summary'),
    description: textAt(component, 'description'),
    venue: textAt(component, 'location'),
    lang: typeof lang === 'string' ? (lang.split('-')[0] ?? '') : '',
    status: textAt(component, 'status').toUpperCase() === 'CANCELLED' ? 'cancelled' : '',
  };
  return Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== ''));
}

/** Its days and hours in the deployment's zone; nothing where it has no beginning, null where its zone is unknown. */
function whenOf(component: ICAL.Component, zones: Zones): RawValues | null {
  const { startDate, endDate } = new ICAL.Event(component, { exceptions: [] });
  // That it is missing the judge says.
  if (!startDate) return {};
  const from = toLocal(startDate, zoneAt(component, 'dtstart'), zones);
  // The length of an entry is counted from its beginning, hence in that zone.
  const to = toLocal(endDate, zoneAt(component, component.hasProperty('dtend') ? 'dtend' : 'dtstart'), zones);
  if (!from || !to) return null;
  const last = from.clock ? to.day : addDays(to.day, to.day > from.day ? -1 : 0);
  const isOther = from.clock !== undefined && (to.day !== from.day || to.clock !== from.clock);
  return {
    starts: from.day,
    ...(last === from.day ? {} : { ends: last }),
    ...(from.clock ? { from: from.clock } : {}),
    ...(isOther && to.clock ? { to: to.clock } : {}),
  };
}

function textAt(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.trim() : '';
}

function zoneAt(component: ICAL.Component, name: string): string | null {
  const zone = component.getFirstProperty(name)?.getParameter('tzid');
  return typeof zone === 'string' ? zone : null;
}

/** Addresses beside its texts: where people meet, and its page. */
function linksOf(component: ICAL.Component): string[] {
  const links = ROOMS.flatMap((name) => component.getAllProperties(name.toLowerCase())).map((property): unknown =>
    property.getFirstValue(),
  );
  const given = links.flatMap((link) => (typeof link === 'string' && link.trim() ? link.trim() : []));
  return [...new Set(given)].slice(0, MOST_LINKS);
}

/** Addresses of one entry that anybody reads. */
const MOST_LINKS = 10;

/**
 * Holds the lines of an entry against what is read of RFC 5545: days, hours and lengths as they are written, what may stand only once, and
 * that it does not repeat. The library takes more than that, and makes something of it that nobody wrote.
 */
function writtenFaults({ lines, fault }: UnfoldedEntry): RowFinding[] {
  const faults = fault === undefined ? [] : [unread(fault)];
  const once = new Map<string, string>();
  for (const line of lines) {
    const { name, value } = propertyOf(line);
    const other = `${name}:${value}`;
    if (REPEATS.has(name)) faults.push(rowFinding('ics-rule', 'starts', { found: other }));
    else if (Object.hasOwn(WHEN, name) && !isWhen(name, value)) faults.push(unread(line));
    // An entry ends once, at an hour or after a length.
    const key = name === 'DURATION' ? 'DTEND' : name;
    const found = once.get(key);
    if (found === undefined) once.set(key, other);
    else if (Object.hasOwn(COLUMNS, key) && found !== other)
      faults.push(rowFinding('ics-twice', COLUMNS[key], { field: name, found, other }));
  }
  return faults.slice(0, MOST_FAULTS);
}

/** A line is not what it says it is: no day, no hour, no length, or `SUMMARY;VALUE=DATE:…`. */
function unread(line: string): RowFinding {
  const { name, value } = propertyOf(line);
  return rowFinding('ics-line', COLUMNS[name], { found: line, write: `${name}:${WHEN[name] ?? (value || '…')}` });
}

function isWhen(name: string, value: string): boolean {
  if (name === 'DURATION') {
    const [, weeks = '0', days = '0'] = LENGTH.exec(value.trim()) ?? ['', '999', ''];
    return 7 * Number(weeks) + Number(days) < MOST_DAYS;
  }
  const [, year = '', month = '', day = '', clock = '000000'] = MOMENT.exec(value.trim()) ?? [];
  const isDay = isPlainDate(`${year}-${month}-${day}`) && /^(?:19|20|21)/.test(year);
  return isDay && /^(?:[01]\d|2[0-3])[0-5]\d[0-6]\d$/.test(clock);
}

/** `20270730T150000Z`. */
const MOMENT = /^(\d{4})(\d\d)(\d\d)(?:T(\d{6})Z?)?$/i;
/** A length that does not go back. Weeks beside days are written by programs, and clear. */
const LENGTH = /^\+?P(?=[\dT])(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?=\d)(?:\d{1,3}H)?(?:\d{1,4}M)?(?:\d{1,6}S)?)?$/i;
/** What an entry that repeats, or changes one date of it, has; a date of its own takes an entry of its own. */
const REPEATS = new Set(['RRULE', 'EXRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID']);
/** Fields of days and lengths, each as it is written. */
const WHEN: Readonly<Partial<Record<string, string>>> = {
  DTSTART: '20270730T150000',
  DTEND: '20270730T150000',
  DURATION: 'PT2H',
};
/** What an entry has only one of (RFC 5545, 3.6.1), and the column that a finding about it stands at. */
const COLUMNS: Readonly<Partial<Record<string, FieldName | undefined>>> = {
  DTSTART: 'starts',
  DTEND: 'ends',
  DURATION: 'ends',
  SUMMARY: 'title',
  DESCRIPTION: 'description',
  LOCATION: 'venue',
  STATUS: 'status',
  UID: undefined,
  CLASS: undefined,
};
/** Days of one activity: more than a year. */
const MOST_DAYS = 400;
const MOST_FAULTS = 20;
