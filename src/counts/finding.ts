import type { FindingCode } from '../announce/levels.ts';
import type { CountColumn } from '../domain/results/columns.ts';
import type { CountFaultCode } from '../domain/results/faults.ts';
import { shorten } from '../domain/text/shorten.ts';

/** What is said of counts alone; `counts.says-<code>` in the strings has the words. */
export const OWN_CODES = {
  missing: 'stop',
  'no-batch': 'stop',
  'bad-batch': 'stop',
  'wrong-digit': 'stop',
  'other-thing': 'stop',
  'unknown-code': 'warn',
  'not-a-number': 'stop',
  'too-many': 'stop',
  'not-a-choice': 'stop',
  person: 'stop',
  contact: 'stop',
  'too-long': 'stop',
  nearly: 'stop',
  'new-institution': 'warn',
  'to-come': 'stop',
  'two-days': 'stop',
  'date-rest': 'stop',
  'hidden-row': 'stop',
  'hidden-column': 'stop',
  twice: 'stop',
  'same-row': 'warn',
  'other-batch': 'stop',
  'nothing-counted': 'stop',
  'hung-over-printed': 'stop',
  'up-over-hung': 'stop',
  'strips-over-sheets': 'stop',
  'up-too-early': 'stop',
  'ends-before': 'stop',
} as const satisfies Record<CountFaultCode, 'stop'> & Record<string, 'stop' | 'warn'>;
type OwnCode = keyof typeof OWN_CODES;

/** What is said of cells and days of any table, in the words of announcements. */
export const SHARED_CODES = {
  merged: 'stop',
  'formula-error': 'stop',
  'formula-outside': 'stop',
  'quote-open': 'stop',
  'cell-extra': 'stop',
  'two-values': 'stop',
  garbled: 'stop',
  'not-a-day': 'stop',
  'no-day': 'stop',
  'no-year': 'stop',
  'short-year': 'stop',
  'month-first': 'stop',
  'day-or-month': 'warn',
  'weekday-differs': 'warn',
} as const satisfies Partial<Record<FindingCode, 'stop' | 'warn'>>;
type SharedCode = keyof typeof SHARED_CODES;

export type CountCode = OwnCode | SharedCode;

/** One thing to say about one row. */
export interface CountFinding {
  code: CountCode;
  level: 'stop' | 'warn';
  /** The column that it is about; absent where it is about the whole row. */
  column?: CountColumn;
  values: Readonly<Record<string, string>>;
}

/** @param values what the phrase shows */
export function saysOf(code: CountCode, column?: CountColumn, values: Record<string, string> = {}): CountFinding {
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, shorten(value.replace(/\s+/g, ' ').trim(), MOST)]),
  );
  const level = { ...OWN_CODES, ...SHARED_CODES }[code];
  return { code, level, values: shown, ...(column ? { column } : {}) };
}

/** Letters of a value that a finding repeats. */
const MOST = 100;
