import { onceFor } from '../domain/once-for.ts';
import { isPlainDate, type PlainDate } from '../domain/plain-date.ts';
import { anyOf } from '../domain/text/stems.ts';
import { WEEKDAYS, weekdayOf } from '../domain/weekday.ts';
import { type DateWords, readNamed, withoutWeekday } from './day-tokens.ts';
import { type RowFinding, says } from './finding.ts';
import type { FindingCode } from './levels.ts';
import { cleanText } from './text.ts';

/** A day as somebody wrote it, the hour where it stands beside it, and what to say about it. */
export interface ReadDay {
  day: PlainDate | null;
  /** The last day, where one cell holds both. */
  last: PlainDate | null;
  /** What stands behind the day; the reader of hours says whether it is one. */
  rest: string;
  findings: RowFinding[];
}

/**
 * Reads a day in any of the ways people and spreadsheets write it: `2027-07-30`, `30/07/2027`, `July 30, 2027`, `30 and 31`
 * with their month where `starts` may hold both, or the number that a spreadsheet keeps it as. The day comes before the month.
 * Whatever is left unread is said, never dropped.
 *
 * @param column what to name in findings
 * @param words how the languages of the deployment write dates
 * @param year of the campaign, for what to write where it is missing
 */
export function readDay(text: string, column: 'starts' | 'ends', words: DateWords, year = 2027): ReadDay {
  const written = cleanText(text);
  const whole = readOne(written, words, year);
  const span = (isRead(whole) && whole.rest === '') || column === 'ends' ? null : readSpan(written, words, year);
  const { day, last = null, rest, code, values = {}, doubtful, weekday } = span ?? whole;
  if (!day || code)
    return {
      day: null,
      last: null,
      rest: '',
      findings: [says(code ?? 'not-a-day', column, { found: written, ...values })],
    };
  const findings = [
    ...(doubtful ? [says('day-or-month', column, { found: written, day })] : []),
    ...(weekday !== undefined && WEEKDAYS[weekday] !== weekdayOf(day)
      ? [says('weekday-differs', column, { found: written, day })]
      : []),
  ];
  return { day, last, rest: MIDNIGHT.test(rest) ? '' : rest, findings };
}

/** What one date says, or why it says none. */
interface One {
  day: PlainDate | null;
  last?: PlainDate;
  rest: string;
  code?: FindingCode;
  values?: Record<string, string>;
  /** Day and month could be the other way round. */
  doubtful?: boolean;
  weekday?: number | undefined;
}

/** Only a day, and nothing behind it but an hour or a note: a second day is none. */
function isRead({ day, code, rest }: One): boolean {
  return day !== null && !code && !/^[-–—/.]\s*\d/.test(rest);
}

function readOne(written: string, words: DateWords, year: number): One {
  const serial = /^\d{5}(\.\d+)?$/.test(written) ? fromSerial(Number(written)) : null;
  if (serial) return serial;
  const { plain, weekday } = withoutWeekday(written, words);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(?:T|[\s,;]+)?(.*)$/.exec(plain);
  if (iso) {
    const [, own = '', month = '', day = '', rest = ''] = iso;
    return { ...toDay(own, month, day), rest, weekday };
  }
  const figures = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{2,4})(?!\d)[\s,;]*(.*)$/.exec(plain);
  if (figures) {
    const [, first = '', second = '', own = '', rest = ''] = figures;
    if (/^[-–—/.]\s*\d/.test(rest)) return { day: null, rest: '', code: 'not-a-day' };
    if (own.length !== 4) return { day: null, rest: '', code: 'short-year' };
    if (Number(second) > 12 && Number(first) <= 12) return { day: null, rest: '', code: 'month-first' };
    return { ...toDay(own, second, first), rest, weekday, doubtful: Number(first) <= 12 && first !== second };
  }
  const short = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})$/.exec(plain);
  if (short) return lacksYear(short[1] ?? '', short[2] ?? '', year);
  if (/^\d{4}(-\d{2})?$/.test(plain)) return { day: null, rest: '', code: 'no-day' };
  return fromWords(written, words, year);
}

function fromWords(written: string, words: DateWords, year: number): One {
  const { days, month, year: own, weekday, rest } = readNamed(written, words);
  const [day, second] = days;
  if (!month) return { day: null, rest: '', code: 'not-a-day' };
  if (day === undefined) return { day: null, rest: '', code: 'no-day' };
  if (second !== undefined) return { day: null, rest: '', code: 'two-days' };
  if (!own) return lacksYear(String(day), String(month), year);
  return { ...toDay(own, String(month), String(day)), rest, weekday };
}

/** Two days in one cell: what the first lacks it takes from the second, `30 - 31/07/2027`. */
function readSpan(written: string, words: DateWords, year: number): One | null {
  for (const match of written.matchAll(patternOf(words))) {
    const second = readOne(written.slice(match.index + match[0].length), words, year);
    if (!isRead(second) || !second.day) continue;
    const [ownYear = '', ownMonth = ''] = second.day.split('-');
    const first = written.slice(0, match.index).trim();
    const month = /^\d{1,2}\s*[-/.]\s*(\d{1,2})$/.exec(first)?.[1];
    const named = readNamed(first, words);
    const figure = /^(\d{1,2})\s*[-/.]/.exec(first)?.[1] ?? named.days[0];
    const whole = readOne(first, words, year);
    const begin =
      isRead(whole) && whole.rest === ''
        ? whole.day
        : figure !== undefined && named.rest === '' && (month !== undefined || named.days.length === 1)
          ? toDay(named.year ?? ownYear, month ?? String(named.month ?? ownMonth), String(figure)).day
          : null;
    if (begin) return { ...second, day: begin, last: second.day, weekday: undefined };
  }
  return null;
}

function toDay(year: string, month: string, day: string): Pick<One, 'day'> & { rest: string } {
  const plain = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { day: isPlainDate(plain) ? plain : null, rest: '' };
}

/** A day without its year, which may well be the campaign's. */
function lacksYear(day: string, month: string, year: number): One {
  const { day: meant } = toDay(String(year), month, day);
  return { day: null, rest: '', code: meant ? 'no-year' : 'not-a-day', values: { day: meant ?? '' } };
}

/** What a spreadsheet keeps a day as: days since 30 December 1899, the hour behind the point. */
function fromSerial(serial: number): One {
  const iso = new Date(Math.round(serial * MINUTES) * 60_000 + EPOCH).toISOString();
  return { day: iso.slice(0, 10), rest: iso.slice(11, 16) };
}

/** What parts two days: a word, or a dash. */
const patternOf = onceFor(
  ({ clock: { until, untilBefore } }: DateWords) =>
    new RegExp(`\\s+${anyOf(until)}\\s+(?:${anyOf(untilBefore)}\\s+)?|\\s*[-–—]\\s*`, 'giu'),
);

/** What spreadsheets write behind a day that has no hour. */
const MIDNIGHT = /^0?0:00(:00)?$/;
const MINUTES = 1440;
const EPOCH = Date.UTC(1899, 11, 30);
