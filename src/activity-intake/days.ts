import { isPlainDate, WEEKDAYS } from '../codes/dates.ts';
import { anyOf } from '../codes/stems.ts';
import { memoize } from '../domain/memoize.ts';
import { type PlainDate, weekdayOf } from '../domain/plain-date.ts';
import { searchKey } from '../domain/search-key.ts';
import type { ReadingWords } from '../schemas/announce-words.ts';
import type { FindingCode } from './finding.ts';
import { rowFinding } from './finding.ts';
import { cleanText } from './text.ts';

/** The words of dates, in the languages of the deployment. */
type DateWords = Pick<ReadingWords, 'months' | 'weekdays' | 'inDates' | 'ordinals' | 'or' | 'clock'>;

/** A day as somebody wrote it, the hour where it stands beside it, and what to say about it. */
export type ReadDay = ReturnType<typeof readDay>;

/**
 * Reads a day as spreadsheets and people write it: `2027-07-30`, `30/07/2027`, `viernes 30 de julio de 2027`, `July 30, 2027`. In figures
 * the day comes before the month. Whatever is left unread is said, never dropped.
 *
 * @param column what to name in findings
 * @param words how the languages of the deployment write dates
 * @param year of the campaign, for what to write where it is missing
 * @returns `rest`: what stands behind the day; the reader of hours says whether it is one
 */
export function readDay(text: string, column: 'starts' | 'ends', words: DateWords, year = 2027) {
  const written = cleanText(text);
  const { day, rest, code, values, doubtful, weekday } = readOne(written, words, year);
  const fault = isSpan(written, words, year) ? 'two-days' : day ? undefined : (code ?? 'not-a-day');
  if (!day || fault)
    return { day: null, rest: '', findings: [rowFinding(fault ?? 'not-a-day', column, { found: written, ...values })] };
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
  /** From 0, Monday. */
  weekday?: number | undefined;
}

/** Does one cell hold two days, `30 - 31/07/2027`? */
function isSpan(written: string, words: DateWords, year: number): boolean {
  return [...written.matchAll(patternsOf(words).between)].some(
    ({ 0: between, index }) =>
      /\d/.test(written.slice(0, index)) && readOne(written.slice(index + between.length), words, year).day !== null,
  );
}

function readOne(written: string, words: DateWords, year: number): One {
  const { monthAt, weekdayAt, isSilent, named } = patternsOf(words);
  const lead = /^(?:\p{L}+[\s.,-]+)*(?=\d)/u.exec(written)?.[0] ?? '';
  const before = lead.match(/\p{L}+/gu) ?? [];
  const isKnown = before.every((word) => isSilent(word) || weekdayAt(word) >= 0 || monthAt(word) >= 0);
  if (!isKnown) return { day: null, rest: '' };
  const figures = written.slice(lead.length);
  const weekday = before.map(weekdayAt).find((one) => one >= 0);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(?:T|[\s,;]+)?(.*)$/.exec(figures);
  if (iso) {
    const [, own = '', month = '', day = '', rest = ''] = iso;
    return { day: toDay(own, month, day), rest, weekday };
  }
  const plain = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{4})(?!\d)[\s,;]*(.*))?$/.exec(figures);
  if (plain) {
    const [, first = '', second = '', own, rest = ''] = plain;
    if (!own) return lacksYear(first, second, year);
    return { day: toDay(own, second, first), rest, weekday, doubtful: Number(first) <= 12 && first !== second };
  }
  const { day = '', month: name = '', year: own, rest = '' } = named.exec(figures)?.groups ?? {};
  const month = [name, ...before.toReversed()].map(monthAt).find((one) => one >= 0);
  if (month === undefined || (name !== '' && monthAt(name) < 0)) return { day: null, rest: '' };
  if (!own) return lacksYear(day, String(month + 1), year);
  // « mar » alone before the number is the month, and a weekday where another month follows.
  const isMonth = name === '' && before.length < 2;
  return { day: toDay(own, String(month + 1), day), rest, weekday: isMonth ? undefined : weekday };
}

function toDay(year: string, month: string, day: string): PlainDate | null {
  const plain = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(plain) ? plain : null;
}

/** A day without its year, which may well be the campaign's. */
function lacksYear(day: string, month: string, year: number): One {
  const meant = toDay(String(year), month, day);
  return { day: null, rest: '', code: meant ? 'no-year' : 'not-a-day', values: { day: meant ?? '' } };
}

const patternsOf = memoize(({ months, weekdays, inDates, ordinals, or, clock: { until, untilBefore } }: DateWords) => {
  const silent = new Set(inDates.map(searchKey));
  const small = `(?:${anyOf(inDates)}[\\s.]+)*`;
  return {
    monthAt: (word: string) => placeOf(word, months),
    weekdayAt: (word: string) => placeOf(word, weekdays),
    isSilent: (word: string) => silent.has(searchKey(word)),
    /** A date whose month is a word; the month may stand before the day. */
    named: new RegExp(
      `^(?<day>\\d{1,2})(?!\\d)\\.?${anyOf(ordinals)}?(?:[\\s./-]+${small}(?<month>\\p{L}+))?(?:[\\s.,/-]+${small}(?<year>\\d{4})(?!\\d))?[\\s,;.]*(?<rest>.*)$`,
      'iu',
    ),
    /** What parts two days: a word, or a dash. */
    between: new RegExp(`\\s+${anyOf([...until, ...or])}\\s+(?:${anyOf(untilBefore)}\\s+)?|\\s*[-–—]\\s*`, 'giu'),
  };
});

/** Which list has a name that begins as a word does: three letters are enough. */
function placeOf(word: string, lists: readonly (readonly string[])[]): number {
  const key = searchKey(word);
  return key.length < 3
    ? -1
    : lists.findIndex((names) => names.some((name) => searchKey(name).slice(0, 3) === key.slice(0, 3)));
}

/** What spreadsheets write behind a day that has no hour. */
const MIDNIGHT = /^0?0:00(:00)?$/;
