/** The dates of what a record states. */

import { type FieldGroup, SOURCED, type SourcedField } from '../../codes/service-fields.ts';
import type { PlainDate } from '../plain-date.ts';
import { compare } from '../sorting.ts';
import { isEmergencyNumber } from './emergency.ts';
import { countsStill, freshnessOf } from './freshness.ts';
import { answerOf, type Statement } from './questions.ts';
import type { Channel, Service } from './service.ts';
import {
  type DatedSources,
  datesOf,
  isEarlier,
  type SourceDates,
  sourcesOfChannel,
  sourcesOfField,
} from './source-dates.ts';

type Checked = Pick<Service, 'checks'>;

/** The dates of a statement of a record: its last check with the operator, or else its own sources. */
export function fieldDates(record: Service, field: SourcedField, sources: DatedSources, today: PlainDate): SourceDates {
  return checkedDates(record, SOURCED[field], today) ?? datesOf(sourcesOfField(record, field), sources);
}

/** The dates of one of its numbers or addresses. */
export function channelDates(record: Service, channel: Channel, sources: DatedSources, today: PlainDate): SourceDates {
  return checkedDates(record, 'number', today) ?? datesOf(sourcesOfChannel(record, channel), sources);
}

/** The dates of some answers to questions. */
export function answerDates(
  record: Checked,
  group: FieldGroup,
  statements: readonly Statement[],
  sources: DatedSources,
  today: PlainDate,
): SourceDates {
  const ids = statements.filter((one) => answerOf(one) !== 'unknown').flatMap((one) => one.sources);
  return checkedDates(record, group, today) ?? datesOf(ids, sources);
}

/** The dates of the newest way to reach a service: the date that stands beside all of it. Older parts say theirs. */
export function contactDates(record: Service, sources: DatedSources, today: PlainDate): SourceDates {
  const all = record.channels.map((channel) => channelDates(record, channel, sources, today));
  const [newest] = all.toSorted((a, b) => compare(b.to ?? '', a.to ?? '') || compare(b.from ?? '', a.from ?? ''));
  return newest ?? datesOf(record.sources, sources);
}

/**
 * The dates that stand beside a statement where services are listed; `null` where none has to. A source that still counts is named on
 * the record's own page alone, and so is every date of an emergency number, beside which nothing may keep somebody from calling.
 */
export function datesToSay(record: Service, dates: SourceDates, known: Known): SourceDates | null {
  if (countsStill(dates, known.today) || isEmergencyNumber(record, known)) return null;
  return isEarlier(dates, contactDates(record, known.facts.sources, known.today)) ? dates : null;
}

/** The same of one of its numbers, with which the dates of its other statements are compared. */
export function channelDatesToSay(record: Service, channel: Channel, known: Known): SourceDates | null {
  const dates = channelDates(record, channel, known.facts.sources, known.today);
  return countsStill(dates, known.today) || isEmergencyNumber(record, known) ? null : dates;
}

/** As much of the deployment as it takes to know which dates are said. */
type Known = Parameters<typeof isEmergencyNumber>[1] & { facts: { sources: DatedSources }; today: PlainDate };

function checkedDates(record: Checked, group: FieldGroup, today: PlainDate): SourceDates | null {
  const freshness = freshnessOf(record, today, group);
  return freshness.state === 'never' ? null : { from: freshness.checkedOn, to: freshness.checkedOn };
}
