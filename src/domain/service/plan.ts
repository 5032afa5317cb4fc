import type { Plan } from '../../schemas/service/switch.ts';
import { lastDayOf, type PlainDate } from '../plain-date.ts';

export type { Plan } from '../../schemas/service/switch.ts';

/** Announced services that are not switched on. */
export function announcedOnly<T extends { plan?: Plan }>(records: readonly T[]): T[] {
  return records.filter(({ plan }) => plan !== undefined && !plan.isOn);
}

/** Has the time passed in which the sources said that it would begin? */
export function isOverdue({ expected, isOn }: Pick<Plan, 'expected' | 'isOn'>, today: PlainDate): boolean {
  return !isOn && expected !== null && lastDayOf(expected) < today;
}

/** Records that the site shows: all but announced services that are not switched on. */
export function inService<T extends { plan?: Plan }>(records: readonly T[]): T[] {
  return records.filter(({ plan }) => !plan || plan.isOn);
}
