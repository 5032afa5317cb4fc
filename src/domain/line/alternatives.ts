import type { PlainDate } from '../plain-date.ts';
import { isListed, serves } from './coverage.ts';
import type { Facts } from './facts.ts';
import type { Line } from './line.ts';
import { isOut } from './status.ts';

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
