import type { PlainDate } from '../plain-date.ts';
import type { WrittenState } from '../translation.ts';
import { isListed, serves } from './coverage.ts';
import type { Facts } from './facts.ts';
import type { Line } from './line.ts';

/** The crisis switch of a record (F18): one edit here changes every page, language, print and export. */
export const LINE_STATES = ['open', 'closed', 'replaced'] as const;
export type LineState = (typeof LINE_STATES)[number];

export interface LineStatus {
  state: LineState;
  /** The first day on which this is so. */
  on: PlainDate;
  /** ISO 3166-2 codes where it is so; absent: everywhere. */
  regions?: string[];
  /** Services to use instead, by id. */
  by?: string[];
  source: string;
}

/** A short warning of the maintainers above a service, by locale. A language without its own text shows a fallback. */
export interface LineAlert {
  on: PlainDate;
  /** The last day on which it is shown; absent: until it is taken out. */
  until?: PlainDate;
  text: Record<string, { text: string; state: WrittenState }>;
}

/** A service that does not answer, at the build's date. */
export interface Outage {
  state: 'closed' | 'replaced';
  on: PlainDate;
  /** Codes of the regions where it does not answer; empty: everywhere. */
  regions: string[];
  by: string[];
  source: string;
}

/**
 * Whether a service is closed or replaced, at the build's date.
 *
 * @param region ISO 3166-2 code of the page, or `null` for a page about the whole country
 * @returns `null` where the service is open. On a page without a region, an outage in some regions only is returned with
 * `regions` filled: the service stays a way to help, and the page says where not.
 */
export function currentStatus(record: Pick<Line, 'status'>, region: string | null, today: PlainDate): Outage | null {
  const { status } = record;
  if (!status || status.state === 'open' || status.on > today) return null;
  const { state, on, regions = [], by = [], source } = status;
  if (region !== null && regions.length > 0 && !regions.includes(region)) return null;
  return { state, on, regions: region === null ? regions : [], by, source };
}

/** Does nobody answer there? An outage in some regions only does not count on a page about the whole country. */
export function isOut(record: Pick<Line, 'status'>, region: string | null, today: PlainDate): boolean {
  return (currentStatus(record, region, today)?.regions.length ?? 1) === 0;
}

/** The alert that is shown on a day, or `null`. */
export function currentAlert(record: Pick<Line, 'alert'>, today: PlainDate): LineAlert | null {
  const { alert } = record;
  if (!alert || alert.on > today || (alert.until !== undefined && alert.until < today)) return null;
  return alert;
}

/** So many alternatives: the first one is what a frightened reader uses. */
const MOST_ALTERNATIVES = 3;

/**
 * What to use instead of a service: what its record names (`status.by`, then `instead`), then services of its country that
 * serve the region, those of the same topic first, then those with a service in common. Only what is shown with its contact and is
 * not out itself. Empty only where the country has no such service.
 */
export function alternativesOf(
  record: Line,
  facts: Pick<Facts, 'lines' | 'linesOf'>,
  region: string | null,
  today: PlainDate,
): Line[] {
  const isUsable = (other: Line | undefined): other is Line =>
    other !== undefined && other.id !== record.id && isListed(other) && !isOut(other, region, today);
  const named = [...(record.status?.by ?? []), ...record.instead].map((id) => facts.lines.get(id)).filter(isUsable);
  const peers = (facts.linesOf.get(record.country) ?? []).filter((other) => isUsable(other) && serves(other, region));
  const sameTopic = peers.filter(({ topic }) => topic === record.topic);
  const sameService = peers.filter(({ services }) => services.some((service) => record.services.includes(service)));
  const ordered = named.length > 0 ? named : [...sameTopic, ...sameService, ...peers];
  return [...new Set(ordered)].slice(0, MOST_ALTERNATIVES);
}
