import { isPlainDate } from '../domain/plain-date.ts';

/** What is wrong with a property of an entry, as it is written. */
export interface WrittenFault {
  /** Its name in the calendar: `DTSTART`. */
  field: string;
  found: string;
  /** How it is written, as an example; or what the entry says as well, where only one of both may stand. */
  write?: string;
  other?: string;
}

/** A day, or a day and an hour, that exist: `20270730T150000Z`. */
export function isMoment(text: string): boolean {
  const [, year = '', month = '', day = '', clock = '000000'] =
    /^\s{0,9}(\d{4})(\d\d)(\d\d)(?:T(\d{6})Z?)?\s{0,9}$/i.exec(text) ?? [];
  return isPlainDate(`${year}-${month}-${day}`) && /^(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d|60)$/.test(clock);
}

/** A shift from UTC of less than a day, as zones describe it: `-0500`. */
export function isOffset(text: string): boolean {
  return /^\s{0,9}[+-](?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?\s{0,9}$/.test(text) && !/^\s{0,9}-0{4,6}\s{0,9}$/.test(text);
}

/** A length that does not go back: `PT2H`. Weeks beside days are written by programs, and clear. */
export function isLength(text: string): boolean {
  return DURATION.test(text);
}

/** The name of a property, and its value behind a head whose quotation marks may hold colons. */
export function propertyOf(line: string): { name: string; value: string } {
  const name = /^[^:;\s]{0,100}/.exec(line)?.[0].toUpperCase() ?? '';
  return { name, value: line.slice(valueAt(line)) };
}

/** Where the value of a line begins; behind the line where it has none. */
export function valueAt(line: string, most = line.length): number {
  let isQuoted = false;
  for (let i = 0; i < line.length && i <= most; i += 1) {
    const letter = line[i];
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === ':' && !isQuoted) return i + 1;
  }
  return line.length;
}

const DURATION =
  /^\s{0,9}\+?P(?=[\dT])(?:\d{1,9}W)?(?:\d{1,9}D)?(?:T(?=\d)(?:\d{1,9}H)?(?:\d{1,9}M)?(?:\d{1,9}S)?)?\s{0,9}$/i;
