import { valueAt } from './ics-values.ts';

/** One property of an entry that could not be taken as it stands. */
export interface BrokenField {
  /** Its name in the calendar: `DTSTART`. */
  field: string;
  found: string;
}

/** An entry, or a description of a zone, as its lines: unfolded, without what nobody reads here. */
export interface Part {
  lines: string[];
  broken: BrokenField[];
}

/** A calendar of a file, taken apart but not yet understood. */
export interface CalendarParts {
  method: string;
  /** The program that wrote it. */
  product: string;
  /** Descriptions of zones by their name. */
  zones: Map<string, Part>;
  entries: Part[];
}

/**
 * Takes a file of calendars apart, in one pass and whatever it holds, so that one entry that cannot be read does not take the others
 * with it, and what would take long to understand is counted before anybody tries. Entries without a calendar around them are read too.
 *
 * @param mostEntries entries behind it are left out; the caller sees that there is one more than it takes
 */
export function takeApart(text: string, mostEntries: number): CalendarParts[] {
  const calendars: CalendarParts[] = [];
  const open = (): CalendarParts => {
    const calendar: CalendarParts = { method: '', product: '', zones: new Map(), entries: [] };
    calendars.push(calendar);
    return calendar;
  };
  let calendar: CalendarParts | null = null;
  let part: Part | null = null;
  let kind = '';
  /** Components inside an entry, as reminders, that nobody reads here. */
  let depth = 0;
  let count = 0;
  const close = (isWhole: boolean) => {
    if (!part || !calendar) return;
    if (!isWhole) part.broken.push({ field: `END:${kind}`, found: '' });
    if (kind === 'VEVENT') calendar.entries.push(part);
    else if (calendar.zones.size < MOST_ZONES) calendar.zones.set(tzidOf(part), part);
    part = null;
    depth = 0;
  };
  for (const { line, isCut } of linesOf(text)) {
    const { name, value } = nameOf(line);
    if (name === 'BEGIN') {
      const begun = value.trim().toUpperCase();
      if (part && begun !== 'VEVENT' && begun !== 'VCALENDAR') {
        depth += 1;
        if (kind === 'VTIMEZONE') keep(part, `BEGIN:${begun}`, 'BEGIN', false);
        continue;
      }
      // What begins before the last one ended cannot be told from it.
      close(false);
      if (begun === 'VCALENDAR') calendar = open();
      if (begun !== 'VEVENT' && begun !== 'VTIMEZONE') continue;
      if (begun === 'VEVENT' && ++count > mostEntries) break;
      calendar ??= open();
      part = { lines: [], broken: [] };
      kind = begun;
    } else if (name === 'END') {
      const ended = value.trim().toUpperCase();
      if (part && depth > 0) {
        depth -= 1;
        if (kind === 'VTIMEZONE') keep(part, `END:${ended}`, 'END', false);
      } else if (part) {
        close(ended === kind);
        if (ended === 'VCALENDAR') calendar = null;
      } else if (ended === 'VCALENDAR') calendar = null;
    } else if (part && (depth === 0 || kind === 'VTIMEZONE')) keep(part, line, name, isCut);
    else if (!part && calendar && name === 'METHOD') calendar.method = value.trim().toUpperCase();
    else if (!part && calendar && name === 'PRODID') calendar.product = value.trim().slice(0, MOST_PRODUCT);
  }
  close(false);
  return calendars;
}

/** Keeps a line, unless nobody reads it here or it is too much to be understood; then its field is broken. */
function keep(part: Part, line: string, name: string, isCut: boolean): void {
  if (UNREAD.has(name)) return;
  const isStructured = STRUCTURED.has(name);
  const isTooMuch =
    part.lines.length >= MOST_LINES ||
    (isStructured && (isCut || line.length > MOST_STRUCTURED)) ||
    valueAt(line, MOST_HEAD) > MOST_HEAD + 1;
  // One that is not read anyway may be as it likes.
  if (isTooMuch && part.broken.length < MOST_BROKEN && (isStructured || TEXTS.has(name)))
    part.broken.push({ field: name, found: line.slice(0, 200) });
  if (!isTooMuch && (!isCut || TEXTS.has(name))) part.lines.push(line);
}

interface Line {
  line: string;
  /** It was longer than anybody reads. */
  isCut: boolean;
}

/** The lines of a calendar with their continuations, each cut where it grows beyond any text. */
function* linesOf(text: string): Generator<Line> {
  let parts: string[] = [];
  let length = 0;
  const take = (): Line => ({ line: parts.join(''), isCut: length > MOST_LINE });
  for (const row of rowsOf(text)) {
    const isMore = row.startsWith(' ') || row.startsWith('\t');
    if (!isMore && length > 0) {
      yield take();
      parts = [];
      length = 0;
    }
    const added = isMore ? row.slice(1) : row;
    if (length <= MOST_LINE) parts.push(added.slice(0, MOST_LINE + 1 - length));
    length += added.length;
  }
  if (length > 0) yield take();
}

/** The rows of a text, whichever of the three ends of a line it has. */
function* rowsOf(text: string): Generator<string> {
  const plain = text.includes('\n') ? text : text.replaceAll('\r', '\n');
  for (let from = 0; from < plain.length; ) {
    const end = plain.indexOf('\n', from);
    const to = end < 0 ? plain.length : end;
    yield plain.slice(from, to > from && plain[to - 1] === '\r' ? to - 1 : to);
    from = to + 1;
  }
}

function nameOf(line: string): { name: string; value: string } {
  const name = /^[^:;\s]{0,100}/.exec(line)?.[0] ?? '';
  const rest = line.slice(name.length).trimStart();
  return { name: name.toUpperCase(), value: rest.startsWith(':') ? rest.slice(1) : '' };
}

function tzidOf({ lines }: Part): string {
  const line = lines.find((one) => /^TZID[:;]/i.test(one)) ?? '';
  return line.slice(line.indexOf(':') + 1).trim();
}

/** What an entry holds and nobody reads here: who is invited, files, a person's name as its owner. */
const UNREAD = new Set(['ATTENDEE', 'ATTACH', 'ORGANIZER', 'X-ALT-DESC']);
/** Texts, which may be cut: what is too long for an announcement is said later. */
const TEXTS = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION', 'COMMENT', 'URL', 'CATEGORIES', 'UID', 'STATUS', 'CLASS']);
/** What is understood, and wrong if half of it is missing. */
const STRUCTURED = new Set([
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'EXRULE',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
  'BEGIN',
  'END',
  'TZOFFSETFROM',
  'TZOFFSETTO',
]);

/** Letters of one line with its continuations. */
const MOST_LINE = 40_000;
/** Letters of one line that is understood: 400 days in a row. */
const MOST_STRUCTURED = 8_000;
/** Letters of a name with its parameters. */
const MOST_HEAD = 2_000;
/** Lines of one entry or zone. */
const MOST_LINES = 1_000;
const MOST_ZONES = 200;
/** Letters of the name of a program. */
const MOST_PRODUCT = 200;
/** Fields of one entry that are named as broken. */
const MOST_BROKEN = 20;
