import type { Name } from '../name.ts';
import { daysBetween, type PartialDate, type PlainDate } from '../plain-date.ts';

/** One time in which somebody ran the service. A change is a new entry; the old one stays, with its end. */
export interface OperatorPeriod {
  organisation?: string;
  name?: Name;
  /** Since when, as far as a source says; `null` where none does. */
  since: PartialDate | null;
  until?: PartialDate;
  sources: string[];
}

/** Days after which the operator and the sharing rules of a service count as old. */
const OPERATOR_DAYS = 180;

/** Earlier operators, the newest first: whoever quotes the service from their time is out of date. */
export function formerOperators(record: { operators?: readonly OperatorPeriod[] }): OperatorPeriod[] {
  return (record.operators ?? []).filter(({ until }) => until !== undefined).toReversed();
}

/**
 * Is what we know about the operator and about sharing older than 180 days? Counted from the newest check of these
 * fields, or, where nobody has checked, from the day on which the sources were read.
 */
export function isOldKnowledge(on: PlainDate, today: PlainDate): boolean {
  return daysBetween(on, today) > OPERATOR_DAYS;
}
