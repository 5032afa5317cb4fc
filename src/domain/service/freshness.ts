import { keysOf } from '../../codes/keys.ts';
import { ASPECTS, type Aspect, type FieldGroup } from '../../codes/service-fields.ts';
import type { Check, OperatorPeriod, Override } from '../../schemas/service/switch.ts';
import { assertFound } from '../found.ts';
import { addDays, daysBetween, firstDayOf, type PlainDate } from '../plain-date.ts';
import { isConfirmation } from './confirmation.ts';
import type { SourceDates } from './source-dates.ts';

export type { Check, OperatorPeriod, Override } from '../../schemas/service/switch.ts';

import { isListed } from './coverage.ts';
import type { Service } from './service.ts';

/** Days for which a confirmation of each aspect is good: the more harm a wrong fact does, the fewer. */
export const CONFIRMATION_DAYS: Readonly<Record<Aspect, number>> = { call: 90, offer: 180, identity: 365 };
/** Days after that in which it still counts, with a caution beside it. */
export const CAUTION_DAYS = 90;
/** Days after which a number does not count as confirmed any more. */
export const LAPSE_DAYS = CONFIRMATION_DAYS.call + CAUTION_DAYS;
/** Days for which a public source of a fact that nobody has confirmed counts; after them a card says of when it is. */
export const SOURCE_DAYS = 5 * 365;

export type Freshness =
  | { state: 'never' }
  | { state: 'plain' | 'caution' | 'lapsed'; checkedOn: PlainDate; goodUntil: PlainDate };

/** The aspect that a group of fields belongs to. */
export function aspectOf(group: FieldGroup): Aspect {
  const aspect = keysOf(ASPECTS).find((one) => ASPECTS[one].some((member) => member === group));
  return assertFound(aspect, `aspect of "${group}"`);
}

/**
 * How far a group of fields of a service can be relied on at the build's date; without a group, its number.
 * `never`: no operator has confirmed it. Absolute dates, since a static page ages unbuilt.
 */
export function freshnessOf(
  record: { checks: readonly Check[] },
  today: PlainDate,
  group: FieldGroup = 'number',
): Freshness {
  const last = latestCheckOf(record, group);
  if (!last) return { state: 'never' };
  const age = daysBetween(last.on, today);
  const days = CONFIRMATION_DAYS[aspectOf(group)];
  const state = age <= days ? 'plain' : age <= days + CAUTION_DAYS ? 'caution' : 'lapsed';
  return { state, checkedOn: last.on, goodUntil: addDays(last.on, days) };
}

/** The newest confirmation of a group of fields; `undefined` where no two have confirmed it. */
export function latestCheckOf({ checks }: { checks: readonly Check[] }, group: FieldGroup): Check | undefined {
  return latestCheck(checks.filter(({ groups, verifiedBy }) => verifiedBy && (!groups || groups.includes(group))));
}

/** Has its operator confirmed the number, and not so long ago that it counts no more? */
export function isConfirmed(record: { checks: readonly Check[] }, today: PlainDate): boolean {
  return isConfirmation(freshnessOf(record, today).state);
}

/** Where a service stands among its like: confirmed, to be confirmed again, and last what nobody vouches for now. */
export function freshnessRank(record: { checks: readonly Check[] }, today: PlainDate): number {
  const { state } = freshnessOf(record, today);
  return state === 'plain' ? 0 : state === 'caution' ? 1 : 2;
}

/** Does the newest source of a statement still count? One without a date does not, since nobody can tell. */
export function countsStill({ to }: SourceDates, today: PlainDate): boolean {
  return to !== null && daysBetween(firstDayOf(to), today) <= SOURCE_DAYS;
}

/** Does an override, dated and with a reason, keep a live build going although the check has lapsed? */
export function standsOver({ override }: { override?: Override }, today: PlainDate): boolean {
  return override !== undefined && override.on <= today && today <= override.until;
}

function latestCheck(checks: readonly Check[]): Check | undefined {
  return checks.reduce<Check | undefined>((last, check) => (!last || check.on > last.on ? check : last), undefined);
}

/**
 * How many of some services their operators have confirmed. Those that are shown with a contact count, each once; who else is explained has
 * no number to confirm.
 */
export function countConfirmed(records: readonly Service[], today: PlainDate) {
  const listed = [...new Set(records)].filter(isListed);
  return { confirmed: listed.filter((record) => isConfirmed(record, today)).length, total: listed.length };
}

/** Has no operator of any service ever confirmed anything? */
export function isNeverChecked(records: Iterable<Service>): boolean {
  return [...records].every(({ checks }) => checks.length === 0);
}

/** Earlier operators, the newest first: whoever quotes the service from their time is out of date. */
export function formerOperators(record: { operators?: readonly OperatorPeriod[] }): OperatorPeriod[] {
  return (record.operators ?? []).filter(({ until }) => until !== undefined).toReversed();
}

/**
 * Is what we know about the operator and about sharing older than a good confirmation of the operator can be? Counted from the newest
 * check of these fields, or, where nobody has checked, from the day on which the sources were read.
 */
export function isOldKnowledge(on: PlainDate, today: PlainDate): boolean {
  return daysBetween(on, today) > CONFIRMATION_DAYS.offer;
}
