import type { Need } from '../campaign.ts';
import { type Deployment, eachNumberOnce } from './alternatives.ts';
import { isListed, serves } from './coverage.ts';
import { isDialled } from './dialling.ts';
import type { Line } from './line.ts';
import { isOut } from './status.ts';

/** So many are named: whoever reads at night needs one number, and another where that one is engaged. */
const MOST_AT_NIGHT = 2;

/** Does a source say that somebody answers at every hour of every day? */
function isAlwaysOpen({ hours }: Pick<Line, 'hours'>): boolean {
  return hours.status === 'always';
}

/**
 * Whom to call at night instead of a service that is not certainly open then: what always answers for the same need, in its
 * order. None for a service that is always open, is not called, does not answer at all, or serves no need of the campaign.
 *
 * @param need the one that the page is about; otherwise the first of the campaign that names the service
 */
export function openAtNight(
  record: Line,
  { facts, campaign, today }: Deployment,
  region: string | null,
  need = campaign.needs.find(({ lines }) => lines.includes(record.id)),
): Line[] {
  if (isAlwaysOpen(record) || !record.channels.some(isDialled) || isOut(record, region, today)) return [];
  const answers = (other: Line) => isListed(other) && !isOut(other, region, today) && serves(other, region);
  const others = linesOf(need, facts).filter(
    (other) => other.id !== record.id && isAlwaysOpen(other) && other.channels.some(isDialled) && answers(other),
  );
  return eachNumberOnce(others, record).slice(0, MOST_AT_NIGHT);
}

function linesOf(need: Pick<Need, 'lines'> | undefined, { lines }: Deployment['facts']): Line[] {
  return (need?.lines ?? []).flatMap((id) => lines.get(id) ?? []);
}
