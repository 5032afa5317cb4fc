import { lastDayOf, type PartialDate, type PlainDate } from '../plain-date.ts';

/**
 * A service that has been announced and does not answer yet. Its record holds the number, so that a maintainer switches it
 * on when the operator says so; until then the pages of its regions say what is announced, and nothing offers the number.
 */
export interface Plan {
  announcedOn: PartialDate;
  /** When the sources say it will begin; `null` where they do not. */
  expected: PartialDate | null;
  /** Services that it is said to take over, which stay until their own operators end them (`status`). */
  replaces: string[];
  sources: string[];
  isOn: boolean;
  /** The day on which a maintainer switched it on. */
  switchedOn?: PlainDate;
  /** Who says that it answers; not one of those that announced it. */
  switchSource?: string;
}

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
