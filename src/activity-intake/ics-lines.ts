/** An entry of a calendar as its lines: unfolded, without what nobody reads here. */
export interface UnfoldedEntry {
  lines: string[];
  /** The first of its lines that could not be taken as it stands. */
  fault?: string;
}

/** A calendar of a file, taken apart but not yet understood. */
export interface CalendarParts {
  method: string;
  /** The shift from UTC of each zone that it describes itself, `-05:00`; null where that changes with the season. */
  zones: Map<string, string | null>;
  entries: UnfoldedEntry[];
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
    const calendar: CalendarParts = { method: '', zones: new Map(), entries: [] };
    calendars.push(calendar);
    return calendar;
  };
  let calendar: CalendarParts | null = null;
  let part: UnfoldedEntry | null = null;
  let zone = '';
  /** Components inside an entry, as reminders, that nobody reads here. */
  let depth = 0;
  let count = 0;
  const close = (isWhole: boolean) => {
    if (part && !isWhole) part.fault ??= 'END:VEVENT';
    if (part) calendar?.entries.push(part);
    part = null;
    depth = 0;
  };
  const unfolded = text.replace(/(?:\r\n?|\n)[ \t]/g, '');
  for (const [line] of unfolded.matchAll(/[^\r\n]+/g)) {
    const { name, value } = propertyOf(line.slice(0, MOST_LINE));
    const kind = name === 'BEGIN' || name === 'END' ? value.trim().toUpperCase() : '';
    if (name === 'BEGIN' && part && kind !== 'VEVENT' && kind !== 'VCALENDAR') depth += 1;
    else if (name === 'BEGIN') {
      // What begins before the last one ended cannot be told from it.
      close(false);
      if (kind === 'VCALENDAR') calendar = open();
      if (kind !== 'VEVENT') continue;
      if (++count > mostEntries) break;
      calendar ??= open();
      part = { lines: [] };
    } else if (name === 'END') {
      if (part && depth > 0) depth -= 1;
      else close(kind === 'VEVENT');
      if (kind === 'VCALENDAR') calendar = null;
    } else if (part && depth === 0) keep(part, line, name);
    else if (!part && calendar && name === 'METHOD') calendar.method = value.trim().toUpperCase();
    else if (!part && name === 'TZID') zone = value.trim();
    else if (!part && calendar && name === 'TZOFFSETTO' && calendar.zones.size < MOST_ZONES) {
      const shift = /^([+-](?:[01]\d|2[0-3]))([0-5]\d)$/.exec(value.trim());
      const own = shift && `${shift[1]}:${shift[2]}`;
      calendar.zones.set(zone, (calendar.zones.get(zone) ?? own) === own ? own : null);
    }
  }
  close(false);
  return calendars;
}

/** Keeps a line, unless nobody reads it here or it is too much to be understood. A text may be cut: that it is too long is said later. */
function keep(part: UnfoldedEntry, line: string, name: string): void {
  if (!READ.has(name)) return;
  const isTooMuch =
    part.lines.length >= MOST_LINES || valueAt(line) > MOST_HEAD || (!TEXTS.has(name) && line.length > MOST_STRUCTURED);
  if (isTooMuch) part.fault ??= line.slice(0, 200);
  else part.lines.push(line.slice(0, MOST_LINE));
}

/** The name of a property, and its value behind a head whose quotation marks may hold colons. */
export function propertyOf(line: string): { name: string; value: string } {
  const name = /^[^:;\s]{0,100}/.exec(line)?.[0].toUpperCase() ?? '';
  return { name, value: line.slice(valueAt(line)) };
}

/** The value of a field as it is written; empty where the entry has no such field. */
export function lineOf({ lines }: UnfoldedEntry, name: string): string {
  return lines.map(propertyOf).find((one) => one.name === name)?.value ?? '';
}

/** Where the value of a line begins; behind what is looked at where it has none. */
function valueAt(line: string): number {
  let isQuoted = false;
  for (let i = 0; i < line.length && i <= MOST_HEAD; i += 1) {
    if (line[i] === '"') isQuoted = !isQuoted;
    else if (line[i] === ':' && !isQuoted) return i + 1;
  }
  return Math.min(line.length, MOST_HEAD + 1);
}

/** Where people meet: RFC 7986, 5.11, and the fields that programs had before it. */
export const ROOMS = ['CONFERENCE', 'X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 'URL'];
const TEXTS = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION', 'UID', 'STATUS', 'CLASS', ...ROOMS]);
/** All that is read here: who is invited and who owns a calendar is not. */
const READ = new Set([...TEXTS, 'DTSTART', 'DTEND', 'DURATION', 'RRULE', 'EXRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID']);

/** Letters of one line with its continuations. */
const MOST_LINE = 40_000;
/** Letters of one line that is understood: 400 days in a row. */
const MOST_STRUCTURED = 8_000;
/** Letters of a name with its parameters. */
const MOST_HEAD = 2_000;
/** Lines of one entry. */
const MOST_LINES = 1_000;
const MOST_ZONES = 200;
