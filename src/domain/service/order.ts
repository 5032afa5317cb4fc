import type { CoverageLevel, Focus } from '../../codes/service.ts';
import type { Confidence } from '../../codes/source.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Crossing, Region } from '../records.ts';
import { inOrder } from '../sorting.ts';
import { freshnessRank } from './freshness.ts';
import type { Service } from './service.ts';
import { isOut } from './status.ts';

const FOCUS_RANK: Record<Focus, number> = { dedicated: 0, covered: 1, 'not-stated': 2 };
const CONFIDENCE_RANK: Record<Confidence, number> = { high: 0, medium: 1, low: 2 };
const LEVEL_RANK = { national: 0, region: 1, province: 2, city: 3, district: 4, abroad: 5 } as const;
/** From the smallest area that a service serves to the largest. */
const NEAREST: readonly CoverageLevel[] = ['district', 'city', 'province', 'region', 'national', 'abroad'];

/**
 * The order a visitor needs: services made for these cases, services that take them, others, and the emergency number last
 *. What is closed comes after all of these; the longer ago a confirmation, the lower within
 * its group. Ties by id, so that builds are equal.
 */
export function orderServices(records: readonly Service[], today: PlainDate): Service[] {
  return inOrder(
    records,
    (record) => Number(isOut(record, null, today)),
    ({ lastResort }) => Number(lastResort),
    ({ focus }) => FOCUS_RANK[focus],
    (record) => freshnessRank(record, today),
    ({ coverage }) => LEVEL_RANK[coverage.level],
    ({ confidence }) => CONFIDENCE_RANK[confidence],
    ({ id }) => id,
  );
}

/** In a border region, what is at the crossing comes first; otherwise as given. */
export function borderFirst<T extends Pick<Service, 'coverage'>>(records: readonly T[]): T[] {
  return fittingFirst(records, ({ coverage }) => coverage.border !== undefined);
}

/** Of a region, what is in its capital comes first, where most who read are or can go; otherwise as given. */
export function capitalFirst<T extends Pick<Service, 'coverage'>>(
  records: readonly T[],
  { capital }: Pick<Region, 'capital'>,
): T[] {
  return fittingFirst(records, ({ coverage: { place } }) => capital !== null && isIn(place, capital));
}

/** Whether a place is a town: `Cusco (Wanchaq)`, `Bellavista (Abancay)` and `Lima Sur` are; `Palca-Tacna` is another town. */
function isIn(place: string | undefined, town: string): boolean {
  const parts = place?.split(/[(),]/).map((part) => part.trim()) ?? [];
  return parts.some((part) => part === town || part.startsWith(`${town} `));
}

/** Within a place, whose hours are known comes before what may be closed now; otherwise as given. */
export function knownHoursFirst<T extends Pick<Service, 'hours'>>(records: readonly T[]): T[] {
  return fittingFirst(records, ({ hours }) => hours.status !== 'unknown');
}

/** A number that has just been switched on stands before everything that is there; otherwise as given. */
export function newFirst<T extends Pick<Service, 'plan'>>(records: readonly T[]): T[] {
  return fittingFirst(records, ({ plan }) => plan !== undefined);
}

/** For a crossing: what is in the place of its name, then by how small an area it serves; otherwise as given. */
export function nearestFirst<T extends Pick<Service, 'coverage'>>(
  records: readonly T[],
  { name }: Pick<Crossing, 'name'>,
): T[] {
  const distance = ({ coverage: { place, level } }: T) =>
    place && name.text.includes(place) ? -1 : NEAREST.indexOf(level);
  return [...records].sort((a, b) => distance(a) - distance(b));
}

/** What fits comes first; otherwise as given. */
export function fittingFirst<T>(records: readonly T[], fits: (record: T) => boolean): T[] {
  return [...records.filter(fits), ...records.filter((record) => !fits(record))];
}
