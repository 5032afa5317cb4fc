import type { TextState } from '../../codes/translation.ts';
import type { AlertFile, ServiceStatus } from '../../schemas/service/switch.ts';
import type { PlainDate } from '../plain-date.ts';

export type { ServiceStatus } from '../../schemas/service/switch.ts';

/** A short warning of the maintainers above a service, by locale. A language without its own text shows a fallback. */
export interface ServiceAlert extends Omit<AlertFile, 'text'> {
  text: Record<string, AlertWords>;
}

/** What an alert says in one language. */
export interface AlertWords {
  text: string;
  /** With what a reviewer said of exactly this alert. */
  state: TextState;
  /** Hash of the source words that the translation was made from; absent in the source language. */
  from?: string | undefined;
  /** Hash of these words. */
  hash: string;
}

/** A service that does not answer, at the build's date. */
export type Outage = NonNullable<ReturnType<typeof currentStatus>>;

/**
 * Whether a service is closed or replaced, at the build's date.
 *
 * @param region ISO 3166-2 code of the page, or `null` for a page about the whole country
 * @returns `null` where the service is open. On a page without a region, an outage in some regions only is returned with
 * `regions` filled: the service stays a way to help, and the page says where not.
 */
export function currentStatus(record: { status?: ServiceStatus }, region: string | null, today: PlainDate) {
  const { status } = record;
  if (!status || status.state === 'open' || status.on > today || isOver(status, today)) return null;
  const { state, on, until = null, regions = [], by = [], source } = status;
  if (region !== null && regions.length > 0 && !regions.includes(region)) return null;
  return { state, on, until, regions: region === null ? regions : [], by, source };
}

/** Has the last day of a closure passed? */
export function isOver({ until }: Pick<ServiceStatus, 'until'>, today: PlainDate): boolean {
  return until !== undefined && until < today;
}

/** Does nobody answer there? An outage in some regions only does not count on a page about the whole country. */
export function isOut(record: { status?: ServiceStatus }, region: string | null, today: PlainDate): boolean {
  return (currentStatus(record, region, today)?.regions.length ?? 1) === 0;
}

/** The alert that is shown on a day, or `null`. */
export function currentAlert(record: { alert?: ServiceAlert }, today: PlainDate): ServiceAlert | null {
  const { alert } = record;
  if (!alert || alert.on > today || (alert.until !== undefined && alert.until < today)) return null;
  return alert;
}
