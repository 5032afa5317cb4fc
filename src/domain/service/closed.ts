/** What is still said of a service that does not answer, and where it stands: the same on every page, card and file. */
import type { PlainDate } from '../plain-date.ts';
import type { Service } from './service.ts';
import { isOut, type ServiceStatus } from './status.ts';

/**
 * Those that answer first, otherwise as given.
 *
 * @param region ISO 3166-2 code of the page, or `null` where it is about no region
 */
export function openFirst<T extends { status?: ServiceStatus }>(
  records: readonly T[],
  region: string | null,
  today: PlainDate,
): T[] {
  const closed = records.filter((record) => isOut(record, region, today));
  return closed.length === 0 ? [...records] : [...records.filter((record) => !closed.includes(record)), ...closed];
}

/**
 * The record, or what is left of it where nobody answers: neither hours nor prices, which would send somebody to a dead line.
 *
 * @param region ISO 3166-2 code of the page, or `null` where it is about no region
 */
export function withStanding(record: Service, region: string | null, today: PlainDate): Service {
  if (!isOut(record, region, today)) return record;
  const { languageHours: _languageHours, ...rest } = record;
  return {
    ...rest,
    hours: { status: 'unknown' },
    cost: 'unknown',
    channels: record.channels.map(({ callFacts: _callFacts, ...channel }) => channel),
  };
}
