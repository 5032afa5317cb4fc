import type { Check, Helpline } from './helpline.ts';
import { addDays, daysBetween, type PlainDate } from './plain-date.ts';

/** Days that a checked number, hour, status or sharing rule stays plain (tier A of ARCHITECTURE.md, decision 4). */
export const TIER_A_DAYS = 90;
/** Days after which it counts as not confirmed any more. */
export const TIER_A_LIMIT_DAYS = 180;

export type Freshness =
  | { state: 'never' }
  | { state: 'plain' | 'caution' | 'lapsed'; checkedOn: PlainDate; goodUntil: PlainDate };

/**
 * How far the number of a service can be relied on at the build's date.
 * `never`: no operator has confirmed it. Absolute dates, since a static page ages unbuilt.
 */
export function freshnessOf(record: Pick<Helpline, 'checks'>, today: PlainDate): Freshness {
  const last = latestCheck(record.checks);
  if (!last) return { state: 'never' };
  const age = daysBetween(last.on, today);
  const state = age <= TIER_A_DAYS ? 'plain' : age <= TIER_A_LIMIT_DAYS ? 'caution' : 'lapsed';
  return { state, checkedOn: last.on, goodUntil: addDays(last.on, TIER_A_DAYS) };
}

function latestCheck(checks: readonly Check[]): Check | undefined {
  return checks.reduce<Check | undefined>((last, check) => (!last || check.on > last.on ? check : last), undefined);
}
