import { isPartialDate, type PartialDate } from '../../domain/plain-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The date that a text states, or null where it states none. A span or "or later" counts from its first year, so that a
 * source never looks newer than it is; "about" and "inferred" are no statement.
 *
 * @example parseDateText('28 May 2020') // => '2020-05-28'
 * @example parseDateText('2022 or later') // => '2022'
 * @example parseDateText('2025 (inferred)') // => null
 */
export function parseDateText(text: string | undefined): PartialDate | null {
  const plain = (text ?? '').trim();
  if (/inferred|about|earlier|n\.d\.|undated/i.test(plain)) return null;
  const iso = /^(\d{4}(?:-\d{2}){0,2})(?!\d|s)/.exec(plain)?.[1];
  if (iso) return isPartialDate(iso) ? iso : null;
  const words = /^(?:(\d{1,2}) )?([A-Z][a-z]{2})[a-z]* (\d{4})$/.exec(plain);
  const month = MONTHS.indexOf(words?.[2]?.toLowerCase() ?? '') + 1;
  if (!words || month === 0) return null;
  const parts = [words[3]!, String(month).padStart(2, '0'), ...(words[1] ? [words[1].padStart(2, '0')] : [])];
  const date = parts.join('-');
  return isPartialDate(date) ? date : null;
}

/** The newest of some dates; a bare year counts as older than a month or day of the same year. */
export function newestDate(dates: readonly (PartialDate | null)[]): PartialDate | null {
  return dates.reduce<PartialDate | null>((newest, date) => (date && (!newest || date > newest) ? date : newest), null);
}
