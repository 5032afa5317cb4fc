import { ruleFaults } from './ics-rule-parts.ts';
import { isLength, isMoment, propertyOf, type WrittenFault } from './ics-values.ts';

/**
 * Holds the lines of an entry against the grammar of RFC 5545 (3.3 and 3.6.1): days, hours, lengths and rules as they are written, and
 * what may stand only once. The library takes more than that, and makes something of it that nobody wrote.
 *
 * @param lines of one entry, without their continuations
 */
export function writtenFaults(lines: readonly string[]): WrittenFault[] {
  const faults: WrittenFault[] = [];
  const once = new Map<string, string>();
  for (const line of lines) {
    const { name, value } = propertyOf(line);
    if (ONCE.has(name)) {
      const before = once.get(name);
      if (before === undefined) once.set(name, value);
      else if (before !== value) faults.push(twice(name, `${name}:${before}`, `${name}:${value}`));
    }
    const found = faultOf(name, value, line);
    if (found !== null) faults.push({ field: name, found, ...exampleFor(name) });
    if (name === 'RRULE') faults.push(...ruleFaults(value));
    if (faults.length >= MOST_FAULTS) break;
  }
  const [end, length] = [once.get('DTEND'), once.get('DURATION')];
  if (end !== undefined && length !== undefined) faults.push(twice('DTEND', `DTEND:${end}`, `DURATION:${length}`));
  return faults.slice(0, MOST_FAULTS);
}

function twice(field: string, found: string, other: string): WrittenFault {
  return { field, found, other };
}

/** How a field is written, for somebody who mends it. */
export function exampleFor(field: string): { write: string } {
  return { write: EXAMPLES[field] ?? '20270730T150000' };
}

/** What of a value is none; null where all of it is. A time zone stands in the head of the line, which may be quoted. */
function faultOf(name: string, value: string, line: string): string | null {
  if (name === 'DURATION') return isLength(value) ? null : value;
  if (name === 'DTSTART' || name === 'DTEND' || name === 'RECURRENCE-ID') return isMoment(value) ? null : value;
  // Those that bring their own length are read by the library, which names them.
  if ((name !== 'RDATE' && name !== 'EXDATE') || /;VALUE=PERIOD/i.test(line.slice(0, MOST_HEAD))) return null;
  return value.split(',').find((one) => !isMoment(one)) ?? null;
}

/** What an entry has only one of (RFC 5545, 3.6.1). */
const ONCE = new Set([
  'DTSTART',
  'DTEND',
  'DURATION',
  'RECURRENCE-ID',
  'UID',
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'STATUS',
  'CLASS',
]);
const EXAMPLES: Readonly<Record<string, string>> = {
  DURATION: 'PT2H',
  RRULE: 'FREQ=WEEKLY;COUNT=4',
  EXRULE: 'EXDATE:20270730T150000',
};
/** Letters of a head that are looked at. */
const MOST_HEAD = 2_000;
const MOST_FAULTS = 20;
