import { isPlainDate } from '../codes/dates.ts';
import type { FieldName } from './fields.ts';
import { type RowFinding, rowFinding } from './finding.ts';
import { propertyOf } from './ics-lines.ts';

/**
 * Holds the lines of an entry against what is read of RFC 5545: days, hours, lengths and rules as they are written, and what may stand
 * only once. The library takes more than that, and makes something of it that nobody wrote.
 */
export function writtenFaults(lines: readonly string[]): RowFinding[] {
  const properties = lines.map(propertyOf);
  const faults = properties.flatMap(({ name, value }) => faultsOf(name, value));
  const once = new Map<string, string>();
  for (const { name, value } of properties) {
    // An entry ends once, at an hour or after a length.
    const key = name === 'DURATION' ? 'DTEND' : name;
    const [found, other] = [once.get(key), `${name}:${value}`];
    if (found === undefined) once.set(key, other);
    else if (ONCE.has(key) && found !== other)
      faults.push(rowFinding('ics-twice', COLUMNS[name], { field: name, found, other }));
  }
  const left = properties.flatMap(({ name, value }) => (name === 'EXDATE' ? value.split(',') : []));
  if (left.length > MOST_DATES) faults.push(broken('EXDATE', String(left.length)));
  return faults.slice(0, MOST_FAULTS);
}

/** What an entry says of a field is no day, no hour, no length. */
export function broken(field: string, found: string): RowFinding {
  return rowFinding('ics-broken', COLUMNS[field], {
    field,
    found,
    write: field === 'DURATION' ? 'PT2H' : '20270730T150000',
  });
}

/** A line that is not what it says it is: `SUMMARY;VALUE=DATE:…`. */
export function unread({ name, value, line }: { name: string; value: string; line: string }): RowFinding {
  if (WHEN.has(name)) return broken(name, value);
  return rowFinding('ics-line', COLUMNS[name], { found: line, write: `${name}:${value || '…'}` });
}

function faultsOf(name: string, value: string): RowFinding[] {
  if (name === 'RRULE') return ruleFaults(value);
  if (name === 'RDATE' || name === 'EXRULE') return [rowFinding('ics-rule', 'starts', { found: `${name}:${value}` })];
  const isRight = name === 'DURATION' ? isLength : isMoment;
  const found = WHEN.has(name) ? value.split(',').find((one) => !isRight(one)) : undefined;
  return found === undefined ? [] : [broken(name, found)];
}

/** A rule repeats by days, weeks, months or years, on weekdays where it is by weeks, and it ends: all else is left to one entry a date. */
function ruleFaults(rule: string): RowFinding[] {
  const parts = rule.split(';').map((part) => part.trim().toUpperCase());
  const names = parts.map((part) => part.split('=')[0] ?? '');
  const isWeekly = parts.includes('FREQ=WEEKLY');
  const strange = parts.filter((part, i) => {
    const name = names[i] ?? '';
    const isRight = Object.hasOwn(RULE, name) && RULE[name]?.(part.slice(name.length + 1));
    return !isRight || names.indexOf(name) !== i || (name === 'BYDAY' && !isWeekly);
  });
  const found = names.includes('COUNT') && names.includes('UNTIL') ? rule : strange.join(';');
  if (found !== '' || !names.includes('FREQ')) return [rowFinding('ics-rule', 'starts', { found: found || rule })];
  // Programs write the last year of all where somebody sets no end.
  const isEndless = !names.includes('COUNT') && !parts.some((part) => /^UNTIL=(?:19|20|21)/.test(part));
  return isEndless ? [rowFinding('ics-repeats', 'starts')] : [];
}

function isMoment(text: string): boolean {
  const [, year = '', month = '', day = '', clock = '000000'] = MOMENT.exec(text.trim()) ?? [];
  return (
    isPlainDate(`${year}-${month}-${day}`) &&
    /^(?:19|20|21)/.test(year) &&
    /^(?:[01]\d|2[0-3])[0-5]\d[0-6]\d$/.test(clock)
  );
}

/** A length that does not go back, and of less than a year: `PT2H`. */
function isLength(text: string): boolean {
  const [, weeks = '0', days = '0'] = LENGTH.exec(text.trim()) ?? ['', '999', ''];
  return 7 * Number(weeks) + Number(days) < MOST_DAYS;
}

/** `20270730T150000Z`. */
const MOMENT = /^(\d{4})(\d\d)(\d\d)(?:T(\d{6})Z?)?$/i;
/** Weeks beside days are written by programs, and clear. */
const LENGTH = /^\+?P(?=[\dT])(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?=\d)(?:\d{1,3}H)?(?:\d{1,4}M)?(?:\d{1,6}S)?)?$/i;
const isNumber = (value: string) => /^\+?0{0,9}[1-9]\d{0,8}$/.test(value);
const RULE: Readonly<Record<string, (value: string) => boolean>> = {
  FREQ: (value) => /^(?:DAI|WEEK|MONTH|YEAR)LY$/.test(value),
  INTERVAL: (value) => /^0{0,9}[1-9]\d?$/.test(value),
  COUNT: isNumber,
  UNTIL: (value) => MOMENT.test(value) && (isMoment(value) || value.startsWith('9999')),
  BYDAY: (value) => /^(?:SU|MO|TU|WE|TH|FR|SA)(?:,(?:SU|MO|TU|WE|TH|FR|SA))*$/.test(value),
  WKST: (value) => /^(?:SU|MO|TU|WE|TH|FR|SA)$/.test(value),
};
/** The column that a finding about a field stands at. */
const COLUMNS: Readonly<Partial<Record<string, FieldName>>> = {
  DTSTART: 'starts',
  DTEND: 'ends',
  DURATION: 'ends',
  EXDATE: 'starts',
  RRULE: 'starts',
  SUMMARY: 'title',
  DESCRIPTION: 'description',
  LOCATION: 'venue',
  STATUS: 'status',
};
const WHEN = new Set(['DTSTART', 'DTEND', 'DURATION', 'EXDATE']);
/** What an entry has only one of (RFC 5545, 3.6.1). */
const ONCE = new Set(['DTSTART', 'DTEND', 'RRULE', 'UID', 'SUMMARY', 'DESCRIPTION', 'LOCATION', 'STATUS', 'CLASS']);
/** Days that are taken from a series one by one. */
const MOST_DATES = 500;
/** Days of one activity: more than a year. */
const MOST_DAYS = 400;
const MOST_FAULTS = 20;
