import { anyOf } from '../codes/stems.ts';
import { memoize } from '../domain/memoize.ts';
import type { ClockWords } from '../schemas/announce-words.ts';
import type { IntakeContext } from './context.ts';
import { type ReadDay, readDay } from './days.ts';
import type { FieldName } from './fields.ts';
import { type RowFinding, rowFinding } from './finding.ts';
import { cleanText } from './text.ts';

/**
 * Reads the four fields of days and hours together: one may hold what belongs to another, `30/07/2027 15:00`, and then both
 * must say the same. What stands in them and is neither a day nor an hour stops the row.
 *
 * @returns each part absent where nothing readable is said
 */
export function readWhen(
  text: (field: 'starts' | 'ends' | 'from' | 'to') => string,
  { words: { read: words }, year }: Pick<IntakeContext, 'words' | 'year'>,
) {
  const findings: RowFinding[] = [];
  const keep = <T extends { findings: readonly RowFinding[] }>(read: T): T => {
    findings.push(...read.findings);
    return read;
  };
  const clockIn = (field: 'from' | 'to', value: string) => (value ? readClock(value, field, words.clock) : null);
  /** The hour that stands behind a day; what is none is said. */
  const behind = (day: ReadDay | null, column: 'starts' | 'ends', field: 'from' | 'to') => {
    if (!day?.day || !day.rest) return null;
    const clock = readClock(day.rest.replace(/^[\p{P}\s]+/u, '') || day.rest, field, words.clock);
    if (clock.from) return clock;
    findings.push(rowFinding('date-rest', column, { found: text(column), rest: day.rest, day: day.day }));
    return null;
  };
  const agreed = (field: FieldName, own: string | null | undefined, other: string | null | undefined) => {
    if (own && other && own !== other) findings.push(rowFinding('two-values', field, { found: own, other }));
    return own || other || undefined;
  };

  const starts = text('starts') ? keep(readDay(text('starts'), 'starts', words, year)) : null;
  const ends = text('ends') ? keep(readDay(text('ends'), 'ends', words, year)) : null;
  if (!starts) findings.push(rowFinding('missing', 'starts'));
  const [beside, besideEnd] = [behind(starts, 'starts', 'from'), behind(ends, 'ends', 'to')];
  const from = clockIn('from', text('from'));
  const to = clockIn('to', text('to'));
  for (const read of [from ?? beside, to ?? besideEnd]) if (read) keep(read);
  const begin = agreed('from', from?.from, beside?.from);
  const end = [from?.to, beside?.to, besideEnd?.from].reduce((all, one) => agreed('to', all, one), to?.from);
  return {
    starts: starts?.day ?? null,
    ...(ends?.day && ends.day !== starts?.day ? { ends: ends.day } : {}),
    ...(begin ? { from: begin } : {}),
    ...(end ? { to: end } : {}),
    findings,
  };
}

/**
 * Reads an hour in any of the ways people and spreadsheets write it: `15:00`, `1500`, `3 p. m.`, `12 m`, `15h30`, `3-5 pm`. One that could be meant for the afternoon is read as written, with a warning; the
 * midnight at the end of a day is its last minute, since the day after it is another.
 *
 * @param words how the languages of the deployment name hours and halves of the day
 * @returns the hours in 24-hour time; `to` where one cell holds both
 * @example readClock('3:00 p. m.', 'from', words).from // => '15:00'
 */
export function readClock(text: string, column: 'from' | 'to', words: ClockWords) {
  const patterns = patternsOf(words);
  const written = cleanText(text);
  const [first, second] = column === 'from' ? split(written, patterns.until) : [written];
  const to = second === undefined ? null : one(second, patterns, { isEnd: true, isSecond: true });
  const begin = one(first, patterns, { isEnd: column === 'to', isSecond: false });
  const from = begin && to ? inOneHalf(begin, to) : begin;
  if (!from || (second !== undefined && !to))
    return { from: null, to: null, findings: [rowFinding('not-a-time', column, { found: written })] };
  const isDoubtful = from.isOpen && from.minutes >= 60 && from.minutes < 7 * 60;
  const findings = [
    ...(isDoubtful ? [rowFinding('half-day', column, { found: written, other: show(from.minutes + 720) })] : []),
    ...(from.minutes === DAY ? [rowFinding('midnight', column, { found: written })] : []),
    ...(to?.minutes === DAY ? [rowFinding('midnight', 'to', { found: written })] : []),
  ];
  return { from: show(from.minutes), to: to && show(to.minutes), findings };
}

interface Clock {
  minutes: number;
  /** Neither half of the day is named and the hour is one of twelve. */
  isOpen: boolean;
  /** It names its half of the day. */
  hasHalf: boolean;
}

type Patterns = ReturnType<typeof patternsOf>;

function one(
  text: string,
  { noon, clock, am, pm, night, twelve }: Patterns,
  { isEnd, isSecond }: { isEnd: boolean; isSecond: boolean },
): Clock | null {
  const plain = text
    .toLowerCase()
    .replace(/[“”"«»']/g, '')
    .replace(FOUR_FIGURES, '$1:$2')
    .trim();
  if (noon.test(plain)) return { minutes: 720, isOpen: false, hasHalf: true };
  const match = clock.exec(plain);
  if (!match) return null;
  const [, hourText = '', minuteText = '0', , half] = match;
  let hour = Number(hourText);
  const minute = Number(minuteText);
  // Of no other hour is it said.
  if (half && twelve.test(half) && hour !== 12) return null;
  const isLater = half !== undefined && pm.test(half);
  if (hour > 24 || minute > 59 || (half && (hour > 12 || hour === 0) && !isLater)) return null;
  if (half && (isLater || night.test(half)) && hour < 12) hour += 12;
  if (half && am.test(half) && hour === 12) hour = 0;
  // The end of a day; nothing begins there.
  if (hour === 24) return minute === 0 && isEnd ? { minutes: DAY, isOpen: false, hasHalf: true } : null;
  const isPadded = /^0\d/.test(hourText);
  return { minutes: hour * 60 + minute, isOpen: !half && hour < 12 && !isPadded && !isSecond, hasHalf: Boolean(half) };
}

/** The first of two hours takes the half of the day that the second names, where it then comes before it: `3-5 pm`, `10-1 pm`. */
function inOneHalf(from: Clock, to: Clock): Clock {
  if (!from.isOpen || !to.hasHalf || to.minutes < 720) return from;
  const later = from.minutes + 720;
  return { ...from, minutes: later < to.minutes ? later : from.minutes, isOpen: false };
}

/** `15:00 to 17:00`, `3 pm – 5 pm`. */
function split(text: string, until: RegExp): [string, string?] {
  const [first, second, ...rest] = text.split(until);
  return first !== undefined && second !== undefined && rest.length === 0 ? [first, second] : [text];
}

const patternsOf = memoize((words: ClockWords) => {
  const { noon, before, hours, am, pm, night, twelve, until, untilBefore } = words;
  const whole = (stems: readonly string[]) => new RegExp(`^${anyOf(stems)}$`, 'iu');
  return {
    noon: whole(noon),
    am: whole(am),
    pm: whole(pm),
    night: whole(night),
    twelve: whole(twelve),
    clock: new RegExp(
      `^(?:${anyOf(before)} )?(\\d{1,2})(?:\\s*[:.h]\\s*(\\d{2}))?(?::(\\d{2}))?\\s*${anyOf(hours)}?\\s*(${anyOf([...am, ...pm, ...night, ...twelve])})?$`,
      'iu',
    ),
    until: new RegExp(`\\s+${anyOf(until)}\\s+(?:${anyOf(untilBefore)}\\s+)?(?=\\d)|\\s*[-–—]\\s*(?=\\d)`, 'iu'),
  };
});

function show(minutes: number): string {
  const shown = Math.min(minutes, DAY - 1);
  return `${String(Math.floor(shown / 60)).padStart(2, '0')}:${String(shown % 60).padStart(2, '0')}`;
}

/** `1500`: four figures without a sign between them, as whole five minutes, which few years look like. */
const FOUR_FIGURES = /(?<![\d:.,])([01]\d|2[0-4])([0-5][05])(?![\d:.,])/;

/** Minutes of a day. */
const DAY = 1440;
