import type { ReadingWords } from '../domain/activities/announce-words.ts';
import { fold } from '../domain/fold.ts';
import { onceFor } from '../domain/once-for.ts';
import { isPlainDate, type PlainDate } from '../domain/plain-date.ts';
import { anyOf } from '../domain/text/stems.ts';
import { type RowFinding, says } from './finding.ts';
import { cleanText } from './text.ts';

/** A day as somebody wrote it, the hour where it stands beside it, and what to say about it. */
export interface ReadDay {
  day: PlainDate | null;
  clock: string;
  findings: RowFinding[];
}

/**
 * Reads a day in any of the ways people and spreadsheets write it: `2027-07-30`, `30/07/2027`, `July 30, 2027`, or the number that a spreadsheet keeps it as. The day comes before the month.
 *
 * @param column what to name in findings
 * @param words how the languages of the deployment write dates
 */
export function readDay(text: string, column: 'starts' | 'ends', words: DateWords): ReadDay {
  const { monthOf, ordinal, silent } = patternsOf(words);
  const written = cleanText(text);
  const plain = written.replace(/^\p{L}+\.?,?\s+(?=\d)/u, (word) => (monthOf(word) ? word : ''));
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](.+))?$/.exec(plain);
  if (iso) {
    const [, year = '', month = '', day = '', clock] = iso;
    return toDay(year, month, day, clock);
  }
  const figures = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{2,4})(?:,?\s+(.+))?$/.exec(plain);
  if (figures) {
    const [, first = '', second = '', year = '', clock] = figures;
    if (year.length !== 4) return none(says('short-year', column, { found: written }));
    if (Number(second) > 12 && Number(first) <= 12) return none(says('month-first', column, { found: written }));
    const isDoubtful = Number(first) <= 12 && first !== second;
    const read = toDay(year, second, first, clock);
    if (read.day && isDoubtful) read.findings.push(says('day-or-month', column, { found: written, day: read.day }));
    return read;
  }
  const parts = fold(plain.replace(ordinal, '$1'))
    .split(' ')
    .filter((word) => !silent.has(word));
  const month = parts.map((word) => monthOf(word)).find(Boolean);
  const numbers = parts.filter((word) => /^\d+$/.test(word));
  if (month && numbers.length === 2 && parts.length <= 4) {
    const year = numbers.find((number) => number.length === 4);
    const day = numbers.find((number) => number.length < 3);
    if (year && day) return toDay(year, String(month), day);
  }
  if (/^\d{5}(\.\d+)?$/.test(plain)) return fromSerial(Number(plain));
  if (/^\d{4}(-\d{2})?$/.test(plain) || month) return none(says('no-day', column, { found: written }));
  return none(says('not-a-day', column, { found: written }));

  function toDay(year: string, monthText: string, dayText: string, clock = ''): ReadDay {
    const day = `${year}-${monthText.padStart(2, '0')}-${dayText.padStart(2, '0')}`;
    return isPlainDate(day)
      ? { day, clock: /^0?0:00(:00)?$/.test(clock) ? '' : clock, findings: [] }
      : none(says('not-a-day', column, { found: written }));
  }
}

/** What a spreadsheet keeps a day as: days since 30 December 1899, the hour behind the point. */
function fromSerial(serial: number): ReadDay {
  const iso = new Date(Math.round(serial * MINUTES) * 60_000 + EPOCH).toISOString();
  const clock = iso.slice(11, 16);
  return { day: iso.slice(0, 10), clock: clock === '00:00' ? '' : clock, findings: [] };
}

function none(finding: RowFinding): ReadDay {
  return { day: null, clock: '', findings: [finding] };
}

type DateWords = Pick<ReadingWords, 'months' | 'inDates' | 'ordinals'>;

const patternsOf = onceFor(({ months, inDates, ordinals }: DateWords) => {
  const names = months.flatMap((list, i) => list.map((name): [string, number] => [fold(name), i + 1]));
  return {
    ordinal: new RegExp(`(\\d)${anyOf(ordinals)}\\b`, 'gu'),
    silent: new Set(inDates.map(fold)),
    /** The number of a month by its name, or by its first letters. */
    monthOf: (word: string): number | undefined => {
      const folded = fold(word);
      if (folded.length < 3 || /\d/.test(folded)) return undefined;
      return names.find(([name]) => name === folded || name.slice(0, 3) === folded)?.[1];
    },
  };
});

const MINUTES = 1440;
const EPOCH = Date.UTC(1899, 11, 30);
