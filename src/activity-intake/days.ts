import { isPlainDate, WEEKDAYS } from '../codes/dates.ts';
import { anyOf } from '../codes/stems.ts';
import { memoize } from '../domain/memoize.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { weekdayOf } from '../domain/weekday.ts';
import { type DateWords, readNamed, withoutWeekday } from './day-tokens.ts';
import { type RowFinding, rowFinding } from './finding.ts';
import type { FindingCode } from './levels.ts';
import { cleanText } from './text.ts';

/** A day as somebody wrote it, the hour where it stands beside it, and what to say about it. */
export interface ReadDay {
  day: PlainDate | null;
  /** What stands behind the day; the reader of hours says whether it is one. */
  rest: string;
  findings: RowFinding[];
}

/**
 * Reads a day as people write it: `2027-07-30`, `30/07/2027`, `viernes 30 de julio de 2027`, `July 30, 2027`. The day comes before the
 * month. Whatever is left unread is said, never dropped.
 *
 * @param column what to name in findings
 * @param words how the languages of the deployment write dates
 * @param year of the campaign, for what to write where it is missing
 */
export function readDay(text: string, column: 'starts' | 'ends', words: DateWords, year = 2027): ReadDay {
  const written = cleanText(text);
  const stopped = (code: FindingCode, values: Record<string, string> = {}): ReadDay => ({
    day: null,
    rest: '',
    findings: [rowFinding(code, column, { found: written, ...values })],
  });
  if (isSpan(written, words, year)) return stopped('two-days');
  const { day, rest, code, values, doubtful, weekday } = readOne(written, words, year);
  if (!day || code) return stopped(code ?? 'not-a-day', values);
  const findings = [
    ...(doubtful ? [rowFinding('day-or-month', column, { found: written, day })] : []),
    ...(weekday !== undefined && WEEKDAYS[weekday] !== weekdayOf(day)
      ? [rowFinding('weekday-differs', column, { found: written, day })]
      : []),
  ];
  return { day, rest: MIDNIGHT.test(rest) ? '' : rest, findings };
}

/** What one date says, or why it says none. */
interface One {
  day: PlainDate | null;
  rest: string;
  code?: FindingCode;
  values?: Record<string, string>;
  /** Day and month could be the other way round. */
  doubtful?: boolean;
  weekday?: number | undefined;
}

/** Does one cell hold two days, `30 - 31/07/2027`? */
function isSpan(written: string, words: DateWords, year: number): boolean {
  return [...written.matchAll(patternOf(words))].some(
    ({ 0: between, index }) =>
      /\d/.test(written.slice(0, index)) && readOne(written.slice(index + between.length), words, year).day !== null,
  );
}

function readOne(written: string, words: DateWords, year: number): One {
  const { plain, weekday } = withoutWeekday(written, words);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(?:T|[\s,;]+)?(.*)$/.exec(plain);
  if (iso) {
    const [, own = '', month = '', day = '', rest = ''] = iso;
    return { ...toDay(own, month, day), rest, weekday };
  }
  const figures = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{2,4})(?!\d)[\s,;]*(.*)$/.exec(plain);
  if (figures) {
    const [, first = '', second = '', own = '', rest = ''] = figures;
    if (own.length !== 4) return { day: null, rest: '', code: 'short-year' };
    if (Number(second) > 12 && Number(first) <= 12) return { day: null, rest: '', code: 'month-first' };
    return { ...toDay(own, second, first), rest, weekday, doubtful: Number(first) <= 12 && first !== second };
  }
  const short = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})$/.exec(plain);
  if (short) return lacksYear(short[1] ?? '', short[2] ?? '', year);
  return fromWords(written, words, year);
}

function fromWords(written: string, words: DateWords, year: number): One {
  const { days, month, year: own, weekday, rest } = readNamed(written, words);
  const [day, second] = days;
  if (!month || day === undefined) return { day: null, rest: '' };
  if (second !== undefined) return { day: null, rest: '', code: 'two-days' };
  if (!own) return lacksYear(String(day), String(month), year);
  return { ...toDay(own, String(month), String(day)), rest, weekday };
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

/** What parts two days: a word, or a dash. */
const patternOf = memoize(
  ({ clock: { until, untilBefore } }: DateWords) =>
    new RegExp(`\\s+${anyOf(until)}\\s+(?:${anyOf(untilBefore)}\\s+)?|\\s*[-–—]\\s*`, 'giu'),
);

/** What spreadsheets write behind a day that has no hour. */
const MIDNIGHT = /^0?0:00(:00)?$/;
