import { isDialled } from '../../domain/service/dialling.ts';
import { freshnessOf } from '../../domain/service/freshness.ts';
import type { Service } from '../../domain/service/service.ts';
import { datesOf, sourcesOfChannel, spanOf } from '../../domain/service/source-dates.ts';
import type { ViewContext } from '../context.ts';
import { toDated, toYears } from '../service/dated.ts';

/**
 * How far the numbers on paper are confirmed, in dates that stay true: paper is read long after it was made, so nothing here depends on
 * the day of the build.
 */
export function toPrintedDate(records: readonly Service[], context: ViewContext): string {
  const { words, facts } = context;
  const checks = records.map((record) => freshnessOf(record, NO_DAY));
  const checked = checks.flatMap((one) => (one.state === 'never' ? [] : [one]));
  const never = records.filter((_record, i) => checks[i]?.state === 'never');
  const unconfirmed =
    never.length > 0
      ? words.plain('card.unconfirmed', { dated: toDated(numberDates(never, facts), context).text })
      : null;
  const first = checked.map(({ checkedOn }) => checkedOn).toSorted()[0];
  const until = checked.map(({ goodUntil }) => goodUntil).toSorted()[0];
  if (!first || !until) return unconfirmed ?? '';
  const confirmed = words.plain('material.confirmed', {
    count: checked.length,
    total: records.length,
    checked: context.date(first).text,
    until: context.date(until).text,
  });
  return [confirmed, unconfirmed].filter(Boolean).join(' ');
}

/** The same where it must tell nothing to whoever finds it: a note to check the numbers, and years. */
export function toPlainPrintedDate(records: readonly Service[], { words, facts }: ViewContext): string {
  const never = records.filter((record) => freshnessOf(record, NO_DAY).state === 'never');
  const years = toYears(numberDates(never.length > 0 ? never : records, facts));
  if (never.length === 0) return years;
  return years ? words.plain('card.toCheck', { years }) : words.plain('card.toCheckUndated');
}

function numberDates(records: readonly Service[], { sources }: ViewContext['facts']) {
  return spanOf(
    records.map((record) =>
      datesOf(
        record.channels.filter(isDialled).flatMap((one) => sourcesOfChannel(record, one)),
        sources,
      ),
    ),
  );
}

/** Only its dates are used, not its state. */
const NO_DAY = '2000-01-01';
