import type { Campaign } from '../campaign.ts';
import type { Region } from '../records.ts';
import { isListed, isNationwide, isOnlyIn } from './coverage.ts';
import { isDialled } from './dialling.ts';
import { emergencyRecords, servicesOfHelp } from './emergency.ts';
import type { Facts } from './facts.ts';
import { borderFirst, capitalFirst, knownHoursFirst, newFirst } from './order.ts';
import { ownerOf } from './plan.ts';
import type { Service } from './service.ts';

/**
 * The services with a contact that somebody in a region can turn to, each once: the one list of its page, its sheet and every edition of
 * these.
 */
export function servicesOfRegion(
  region: Pick<Region, 'code' | 'capital'>,
  known: {
    facts: Pick<Facts, 'services' | 'servicesOf'>;
    campaign: Pick<Campaign, 'roles' | 'emergency' | 'needs' | 'core' | 'country'>;
  },
) {
  const { facts, campaign } = known;
  const now = emergencyRecords(known, region.code);
  const rest = (facts.servicesOf.get(campaign.country.code) ?? []).filter(
    (record) => isListed(record) && !now.includes(record),
  );
  const everywhere = rest.filter(
    (record) => isNationwide(record) && record.channels.some(isDialled) && ownerOf(record) === null,
  );
  const local = rest.filter((record) => isOnlyIn(record, region.code));
  return {
    /** The numbers that are on every page. */
    now,
    /**
     * What is there: a number just switched on first, then what is in the capital, then what is at a border, and in each of
     * these what has known hours before what has not.
     */
    there: newFirst(capitalFirst(borderFirst(knownHoursFirst(local)), region)),
    /**
     * The other numbers of the whole country, in the order in which the way of help names them; what another service answers has
     * its number with that one.
     */
    everywhere: asNamed(everywhere, servicesOfHelp(campaign)),
  };
}

/** What the way of help names, in its order, then the others as given. */
function asNamed(records: readonly Service[], ids: readonly string[]): Service[] {
  const named = ids.flatMap((id) => records.find((record) => record.id === id) ?? []);
  return [...named, ...records.filter((record) => !named.includes(record))];
}
