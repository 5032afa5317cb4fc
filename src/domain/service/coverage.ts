/**
 * Whether a service is shown with its contact, and whom it reaches: the only place that says what "listed", "the whole
 * country" and "of a region" mean. A test of the content holds `level` and `regions` of a record together.
 */

import type { HoldReason, Listing } from '../../codes/service.ts';
import type { Crossing } from '../records.ts';
import type { Coverage, Service } from './service.ts';

/** A record, or as much of it as an author has written. */
type Listable = { listing?: Listing | undefined } | undefined;
type Placed = { coverage: Pick<Coverage, 'level' | 'regions'> };

/** Shown with its contact, so that a reader can turn to it. */
export function isListed(record: Listable): boolean {
  return record?.listing === 'listed';
}

/** Known, yet not shown at all so far: it has no name, no fact and no contact for a reader. */
export function isHeld(record: Listable): boolean {
  return record?.listing === 'held';
}

/** Explained only (`route`) or not shown yet (`held`); not so where an author has not said how it is shown. */
export function isWithoutContact<T extends Listable>(record: T): record is T & { listing: Exclude<Listing, 'listed'> } {
  return record?.listing !== undefined && !isListed(record);
}

/** Its contact is known and kept back: nothing that the site says of it may lead to where that contact stands. */
export function isWithheld(record: { listing: Listing; reasons: readonly HoldReason[] }): boolean {
  return isWithoutContact(record) && record.reasons.some((reason) => reason !== 'no-public-contact');
}

/** Open to anybody anywhere in its country. A service abroad is not: nobody at home can turn to it. */
export function isNationwide({ coverage }: Placed): boolean {
  return coverage.level === 'national';
}

/** Outside the country whose service it is, such as a consulate. */
export function isAbroad({ coverage }: Placed): boolean {
  return coverage.level === 'abroad';
}

/** Of no single region, so that it belongs on the page of its country: what is nationwide, and what is abroad. */
export function isOfNoRegion({ coverage }: Placed): boolean {
  return coverage.regions.length === 0;
}

/**
 * In a region and not in every one, so that it belongs on the region's page.
 *
 * @param region ISO 3166-2 code
 */
export function isOnlyIn({ coverage }: Placed, region: string): boolean {
  return coverage.regions.includes(region);
}

/**
 * Can somebody in the region turn to it?
 *
 * @param region ISO 3166-2 code, or `null` for somebody of whom only the country is known
 */
export function serves(record: Placed, region: string | null): boolean {
  return isNationwide(record) || (region !== null && isOnlyIn(record, region));
}

/** Near a border crossing that has a page of its own. */
export function isAtCrossing({ coverage }: Pick<Service, 'coverage'>, { id }: Pick<Crossing, 'id'>): boolean {
  return coverage.border === id;
}

/** Of no region, or of one that the other has too: who looks at one of them may want the other. */
export function isNear(record: Placed, other: Placed): boolean {
  return isOfNoRegion(record) || other.coverage.regions.some((region) => isOnlyIn(record, region));
}
