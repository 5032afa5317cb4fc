import type { SourcedField } from '../../codes/service-fields.ts';
import type { StatedBy } from '../../schemas/service/statement.ts';
import { daysBetween, firstDayOf, lastDayOf, type PartialDate } from '../plain-date.ts';
import type { Source } from '../source.ts';

/** Sources further apart than this are of two times: what one of them says must not be shown with the date of the other. */
export const SAME_TIME_DAYS = 365;

/** From when to when the sources of a statement are; one date, twice, where they are of the same time. */
export interface SourceDates {
  /** Of the oldest source; `null` where one of them has no date. */
  from: PartialDate | null;
  /** Of the newest source; `null` where none has a date. */
  to: PartialDate | null;
}

export type DatedSources = ReadonlyMap<string, Pick<Source, 'date'>>;

/** When some sources are from. Sources that nobody knows are left out. */
export function datesOf(ids: readonly string[], sources: DatedSources): SourceDates {
  const dates = ids.flatMap((id) => {
    const source = sources.get(id);
    return source ? [source.date] : [];
  });
  const dated = dates.filter((date) => date !== null).toSorted();
  const [from = null, to = null] = [dated.at(0), dated.at(-1)];
  if (dated.length < dates.length) return { from: null, to };
  return from && to && !isApart(from, to) ? { from: to, to } : { from, to };
}

/**
 * Are two dates of two times? A date that is known to the month or the year may be any day of it, and what nobody knows counts as
 * apart: the older one from its first day, the newer one to its last.
 */
function isApart(older: PartialDate, newer: PartialDate): boolean {
  return older !== newer && daysBetween(firstDayOf(older), lastDayOf(newer)) > SAME_TIME_DAYS;
}

/** May the sources of a statement be of another, earlier time than what is shown beside it? */
export function isEarlier(dates: SourceDates, shown: SourceDates): boolean {
  if (shown.from === null) return false;
  return dates.from === null || isApart(dates.from, shown.from);
}

/** From the oldest to the newest of several. */
export function spanOf(all: readonly SourceDates[]): SourceDates {
  const [from, to] = [all.map((one) => one.from), all.map((one) => one.to)];
  const known = to.filter((date) => date !== null).toSorted();
  return {
    from: from.includes(null) ? null : (from.toSorted()[0] ?? null),
    to: known.at(-1) ?? null,
  };
}

/** The name of the status of a number that nobody has confirmed, and the dates that it gives. */
export function neverStatus({ from, to }: SourceDates): {
  name: 'never' | 'neverBetween' | 'neverPartly' | 'neverUndated';
  dates: PartialDate[];
} {
  if (to === null) return { name: 'neverUndated', dates: [] };
  if (from === null) return { name: 'neverPartly', dates: [to] };
  return from === to ? { name: 'never', dates: [to] } : { name: 'neverBetween', dates: [from, to] };
}

/** How a date is said in years: the name of the phrase, and what it needs. */
export type InYears =
  | { name: 'none'; values: Record<string, never> }
  | { name: 'partly'; values: { year: string } }
  | { name: 'year'; values: { year: string } }
  | { name: 'between'; values: { from: string; to: string } };

/** The years of some sources; `partly` where one of them has no date. */
export function inYears({ from, to }: SourceDates): InYears {
  if (to === null) return { name: 'none', values: {} };
  const year = to.slice(0, 4);
  if (from === null) return { name: 'partly', values: { year } };
  const first = from.slice(0, 4);
  return first === year ? { name: 'year', values: { year } } : { name: 'between', values: { from: first, to: year } };
}

/** As much of a record as says whether something is stated; an author may have written less. */
type Stating = { [C in SourcedField]?: unknown } & { hours?: { status?: string } };

/** Does a record say anything about this, or is it unknown? */
export function isStated(record: Stating, field: SourcedField): boolean {
  const value = field === 'hours' ? record.hours?.status : record[field];
  return value !== undefined && value !== 'unknown' && !(Array.isArray(value) && value.length === 0);
}

/** The ids of the sources that a statement of a record rests on. */
export function sourcesOfField(
  record: { sources: string[]; statedBy?: StatedBy },
  field: SourcedField,
): readonly string[] {
  return record.statedBy?.[field] ?? record.sources;
}

/** The ids of the sources that a number or an address of a record rests on. */
export function sourcesOfChannel(record: { sources: string[] }, channel: { sources?: string[] }): readonly string[] {
  return channel.sources ?? record.sources;
}
