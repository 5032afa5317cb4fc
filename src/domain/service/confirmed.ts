import type { PlainDate } from '../plain-date.ts';
import { isListed } from './coverage.ts';
import { isConfirmed } from './freshness.ts';
import type { Service } from './service.ts';

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
