import { isPlainDate } from '../codes/dates.ts';
import type { FieldName } from './fields.ts';
import { type RowFinding, rowFinding } from './finding.ts';
import { propertyOf, type UnfoldedEntry } from './ics-lines.ts';

/**
 * Holds the lines of an entry against what is read of RFC 5545: days, hours and lengths as they are written, what may stand only once, and
 * that it does not repeat. The library takes more than that, and makes something of it that nobody wrote.
 */
export function writtenFaults({ lines, fault }: UnfoldedEntry): RowFinding[] {
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
export function unread(line: string): RowFinding {
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
