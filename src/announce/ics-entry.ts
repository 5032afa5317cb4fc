import ICAL from 'ical.js';
import { isPlainDate } from '../domain/plain-date.ts';
import type { FieldName, RawValues } from './fields.ts';
import { type RowFinding, says } from './finding.ts';
import type { BrokenField, Part } from './ics-lines.ts';
import { propertyOf, type WrittenFault } from './ics-values.ts';
import { exampleFor, writtenFaults } from './ics-written.ts';

/** An entry of a calendar as far as it could be understood. */
export interface Entry {
  /** Which of the file it is, counted from 1. */
  number: number;
  uid: string;
  component: ICAL.Component;
  values: RawValues;
  /** What in it is no day, no hour, no length; the rest of it cannot be relied on then. */
  findings: RowFinding[];
  isPrivate: boolean;
  /** Its owner is not sure of it yet. */
  isTentative: boolean;
  /** Addresses beside its texts where people meet. */
  rooms: string[];
  /** Its page. */
  pages: string[];
  /** How it is classified: `PUBLIC` where it does not say. */
  classified: string;
  /** Its rule and its beginning, as they are written. */
  rule: string;
  start: string;
  /** How long a day lasts that brings its own length, by when it begins. */
  lengths: Map<string, ICAL.Duration>;
}

/** Reads one entry. No mistake in it makes this fail: what cannot be read is a finding, by the name that it has in the calendar. */
export function readEntry(part: Part, number: number): Entry {
  const { component, broken } = parse(part);
  const lengths = new Map<string, ICAL.Duration>();
  const written = writtenFaults(part.lines);
  const named = new Set(written.map(({ field }) => field));
  const faults = [
    ...part.broken,
    ...broken.filter(({ field }) => !named.has(field)),
    ...written,
    // What the library finds besides, in fields of which nothing has been said.
    ...faultsOf(component, lengths).filter(({ field }) => !named.has(field)),
  ];
  const raw = (name: string) => {
    const value: unknown = component.getFirstProperty(name)?.toJSON()[3];
    return typeof value === 'string' ? value : '';
  };
  const classified = raw('class').trim().toUpperCase() || 'PUBLIC';
  return {
    number,
    uid: lineOf(part, 'UID') || String(number),
    component,
    values: textsOf(component),
    findings: faults.slice(0, MOST_FAULTS).map(toFinding),
    // A word that nobody knows there means private too (RFC 5545, 3.8.1.3).
    isPrivate: classified !== 'PUBLIC',
    isTentative: raw('status').trim().toUpperCase() === 'TENTATIVE',
    rooms: linksOf(component, ROOMS),
    pages: linksOf(component, ['url']),
    classified,
    rule: lineOf(part, 'RRULE'),
    start: lineOf(part, 'DTSTART'),
    lengths,
  };
}

function toFinding({ field, found, write, other }: BrokenField & Partial<WrittenFault>): RowFinding {
  if (other !== undefined) return says('ics-twice', COLUMNS[field], { field, found, other });
  return says('ics-broken', COLUMNS[field], { field, found, write: write ?? exampleFor(field).write });
}

/** The component of an entry; a line that the parser cannot take is left out, and named where it matters. */
function parse({ lines }: Part): { component: ICAL.Component; broken: BrokenField[] } {
  try {
    return { component: toComponent(lines), broken: [] };
  } catch {
    const broken: BrokenField[] = [];
    const good = lines.filter((line) => {
      try {
        toComponent([line]);
        return true;
      } catch {
        const field = /^[^:;]{0,40}/.exec(line)?.[0].toUpperCase() ?? '';
        if (Object.hasOwn(COLUMNS, field)) broken.push({ field, found: propertyOf(line).value });
        return false;
      }
    });
    return { component: toComponent(good), broken };
  }
}

function toComponent(lines: readonly string[]): ICAL.Component {
  // The library's own parser gives an untyped list.
  const parsed: unknown[] = ICAL.parse(['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n'));
  return new ICAL.Component(parsed);
}

/**
 * The days, hours and lengths of an entry that do not exist or cannot be. The library lets through days that do not exist. Days that
 * bring their own length (RDATE as PERIOD) become days, and their lengths are kept beside them.
 */
function faultsOf(entry: ICAL.Component, lengths: Map<string, ICAL.Duration>): BrokenField[] {
  const faults: BrokenField[] = [];
  for (const name of ['dtstart', 'dtend', 'recurrence-id', 'rdate', 'exdate', 'duration', 'rrule']) {
    const properties = entry.getAllProperties(name);
    const count = properties.reduce((sum, property) => sum + property.toJSON().length - 3, 0);
    if (count > MOST_DATES) {
      faults.push({ field: name.toUpperCase(), found: `${count}` });
      continue;
    }
    for (const property of properties) {
      const found = faultOf(property, name, lengths);
      if (found !== null && faults.length < MOST_FAULTS) faults.push({ field: name.toUpperCase(), found });
    }
  }
  // A rule that takes days away again is one that the library does not know.
  if (entry.hasProperty('exrule')) faults.push({ field: 'EXRULE', found: '' });
  return faults;
}

/** What is wrong with a property, as it is written; null where nothing is. */
function faultOf(property: ICAL.Property, name: string, lengths: Map<string, ICAL.Duration>): string | null {
  const written = property
    .toJSON()
    .slice(3)
    .map((value: unknown) => (typeof value === 'string' ? value : writtenOf(property)));
  try {
    if (name === 'rdate' && property.type === 'period') toDays(property, lengths);
    const values: unknown[] = property.getValues();
    for (const [i, value] of values.entries()) {
      const isRight =
        name === 'rrule'
          ? value instanceof ICAL.Recur && Boolean(value.freq)
          : name === 'duration'
            ? value instanceof ICAL.Duration && value.toSeconds() >= 0 && value.toSeconds() <= MOST_SECONDS
            : value instanceof ICAL.Time && isMoment(String(property.toJSON()[3 + i]));
      if (!isRight) return written[i] ?? '';
    }
    return values.length === 0 ? '' : null;
  } catch {
    return written[0] ?? '';
  }
}

/** A value as a calendar writes it. */
function writtenOf(property: ICAL.Property): string {
  const line = property.toICALString();
  return line.slice(line.indexOf(':') + 1);
}

function toDays(property: ICAL.Property, lengths: Map<string, ICAL.Duration>): void {
  const starts: ICAL.Time[] = [];
  for (const period of property.getValues()) {
    if (!(period instanceof ICAL.Period)) throw new TypeError('no period');
    const length = period.getDuration();
    if (length.toSeconds() < 0 || length.toSeconds() > MOST_SECONDS) throw new RangeError('no length');
    starts.push(period.start);
    lengths.set(period.start.toString(), length);
  }
  property.resetType('date-time');
  property.setValues(starts);
}

function isMoment(text: string): boolean {
  const [day = '', clock = ''] = text.split('T');
  const year = Number(day.slice(0, 4));
  return (
    isPlainDate(day) &&
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    (clock === '' || /^([01]\d|2[0-3]):[0-5]\d:[0-6]\d(?:Z)?$/.test(clock))
  );
}

function textsOf(entry: ICAL.Component): RawValues {
  const text = (name: string) => {
    const value: unknown = entry.getFirstPropertyValue(name);
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  };
  const lang = entry.getFirstProperty('summary')?.getParameter('language');
  const all: [FieldName, unknown][] = [
    ['title', text('summary')],
    ['description', text('description')],
    ['venue', text('location')],
    ['lang', typeof lang === 'string' ? lang.split('-')[0] : undefined],
    ['status', text('status')?.trim().toUpperCase() === 'CANCELLED' ? 'cancelled' : undefined],
  ];
  const values: RawValues = {};
  for (const [field, value] of all) if (typeof value === 'string') values[field] = value;
  return values;
}

function linksOf(entry: ICAL.Component, names: readonly string[]): string[] {
  const links = names.flatMap((name) => entry.getAllProperties(name).map((property): unknown => property.toJSON()[3]));
  return [...new Set(links.flatMap((link) => (typeof link === 'string' && link.trim() ? link.trim() : [])))].slice(
    0,
    MOST_LINKS,
  );
}

/** The value of a field as it is written; empty where the entry has no such field. */
export function lineOf({ lines }: Part, name: string): string {
  const line = lines.find(
    (one) => one.slice(0, name.length).toUpperCase() === name && /^[:;]/.test(one.slice(name.length)),
  );
  return line === undefined ? '' : propertyOf(line).value;
}

/** Fields of a calendar that matter here, with the column that a finding about them stands at. */
const COLUMNS: Partial<Record<string, FieldName>> = {
  DTSTART: 'starts',
  DTEND: 'ends',
  DURATION: 'ends',
  RRULE: 'starts',
  EXRULE: 'starts',
  RDATE: 'starts',
  EXDATE: 'starts',
  'RECURRENCE-ID': 'starts',
  SUMMARY: 'title',
  DESCRIPTION: 'description',
  LOCATION: 'venue',
  STATUS: 'status',
};

/** Where people meet: RFC 7986, 5.11, and the fields that programs had before it. */
const ROOMS = ['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl'];
/** Links of one kind that anybody reads. */
const MOST_LINKS = 5;
/** Days that are added to a series or taken from it one by one. */
const MOST_DATES = 500;
/** Mistakes of one entry that are named. */
const MOST_FAULTS = 20;
/** Of one activity: more than a year. */
const MOST_SECONDS = 400 * 86_400;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
