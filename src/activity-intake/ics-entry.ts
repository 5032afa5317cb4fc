import ICAL from 'ical.js';
import type { RawValues } from './fields.ts';
import type { RowFinding } from './finding.ts';
import { propertyOf, ROOMS, type UnfoldedEntry } from './ics-lines.ts';
import { broken, unread, writtenFaults } from './ics-written.ts';

/** An entry of a calendar as far as it could be understood. */
export interface Entry {
  /** Which of the file it is, counted from 1. */
  number: number;
  uid: string;
  component: ICAL.Component;
  values: RawValues;
  /** What in it cannot be read; the rest of it cannot be relied on then. */
  findings: RowFinding[];
  /** How it is classified: `PUBLIC` where it does not say. A word that nobody knows there means private too (RFC 5545, 3.8.1.3). */
  classified: string;
  /** Its owner is not sure of it yet. */
  isTentative: boolean;
  /** Addresses beside its texts: where people meet, and its page. */
  links: string[];
  /** Its rule and its beginning, as they are written. */
  rule: string;
  start: string;
}

/** Reads one entry. No mistake in it makes this fail: what cannot be read is a finding, by the name that it has in the calendar. */
export function readEntry(part: UnfoldedEntry, number: number): Entry {
  try {
    return understood(part, number);
  } catch {
    // What the library cannot do and nobody foresaw.
    const [first = ''] = part.lines;
    const findings = [unread({ name: 'VEVENT', value: '', line: first })];
    const component = new ICAL.Component('vevent');
    const { rule, start, classified, uid } = asWritten(part, number);
    return { number, uid, component, values: {}, findings, classified, isTentative: false, links: [], rule, start };
  }
}

function understood(part: UnfoldedEntry, number: number): Entry {
  const whole = toComponent(part.lines);
  const [good, bad] = whole ? [part.lines, []] : parted(part.lines);
  const component = whole ?? toComponent(good) ?? new ICAL.Component('vevent');
  const raw = (name: string) => {
    const value: unknown = component.getFirstPropertyValue(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const written = writtenFaults(part.lines);
  const status = raw('status').toUpperCase();
  const lang = component.getFirstProperty('summary')?.getParameter('language');
  const texts: RawValues = {
    title: raw('summary'),
    description: raw('description'),
    venue: raw('location'),
    lang: typeof lang === 'string' ? (lang.split('-')[0] ?? '') : '',
    status: status === 'CANCELLED' ? 'cancelled' : '',
  };
  return {
    number,
    ...asWritten(part, number),
    component,
    values: Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== '')),
    findings: [
      ...(part.fault ? [broken(part.fault.field, part.fault.found)] : []),
      ...written,
      // What the library's parser cannot take besides.
      ...(written.length > 0 ? [] : bad.map((line) => unread({ ...propertyOf(line), line }))),
    ],
    isTentative: status === 'TENTATIVE',
    links: linksOf(component),
  };
}

/** What is told by the lines alone: also of an entry that cannot be read is it known whether it is private. */
function asWritten(part: UnfoldedEntry, number: number): Pick<Entry, 'uid' | 'classified' | 'rule' | 'start'> {
  return {
    uid: lineOf(part, 'UID') || String(number),
    classified: lineOf(part, 'CLASS').trim().toUpperCase() || 'PUBLIC',
    rule: lineOf(part, 'RRULE'),
    start: lineOf(part, 'DTSTART'),
  };
}

/** The value of a field as it is written; empty where the entry has no such field. */
export function lineOf({ lines }: UnfoldedEntry, name: string): string {
  return lines.map(propertyOf).find((one) => one.name === name)?.value ?? '';
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

/** The lines that the parser takes, and those that it cannot. */
function parted(lines: readonly string[]): [good: string[], bad: string[]] {
  const { good = [], bad = [] } = Object.groupBy(lines, (line) => (toComponent([line]) ? 'good' : 'bad'));
  return [good, bad];
}

function linksOf(component: ICAL.Component): string[] {
  const links = ROOMS.flatMap((name) => component.getAllProperties(name.toLowerCase())).map((property): unknown =>
    property.getFirstValue(),
  );
  const given = links.flatMap((link) => (typeof link === 'string' && link.trim() ? link.trim() : []));
  return [...new Set(given)].slice(0, MOST_LINKS);
}

/** Addresses of one entry that anybody reads. */
const MOST_LINKS = 10;
