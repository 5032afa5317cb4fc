import type { PlainDate } from '../plain-date.ts';
import { isListed } from './coverage.ts';
import { isConfirmed } from './freshness.ts';
import type { Service } from './service.ts';

/** How many of some services their operators have confirmed. */
export interface ConfirmedCount {
  confirmed: number;
  total: number;
}

/** Counts the services that are shown with a contact, each once; who else is explained has no number to confirm. */
export function countConfirmed(records: readonly Service[], today: PlainDate): ConfirmedCount {
  const listed = [...new Set(records)].filter(isListed);
  return { confirmed: listed.filter((record) => isConfirmed(record, today)).length, total: listed.length };
}

/** Has no operator of any service ever confirmed anything? */
export function isNeverChecked(records: Iterable<Service>): boolean {
  return [...records].every(({ checks }) => checks.length === 0);
}
