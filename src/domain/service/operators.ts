import type { OperatorPeriod } from '../../schemas/service/switch.ts';
import { daysBetween, type PlainDate } from '../plain-date.ts';
import { CONFIRMATION_DAYS } from './freshness.ts';

export type { OperatorPeriod } from '../../schemas/service/switch.ts';

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
