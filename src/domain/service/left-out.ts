import type { Campaign } from '../campaign.ts';
import { isListed } from './coverage.ts';
import type { Service } from './service.ts';

/** What of a campaign says which services help cannot do without. */
interface Ways {
  core: readonly string[];
  roles: Readonly<Record<string, string | null>>;
  needs: readonly { services: readonly string[] }[];
}

/** The services that help cannot do without: those of every page and of `core`, those that texts name by a role, those that a way in leads to. */
export function neededServices({ core, roles, needs }: Ways): Set<string> {
  return new Set([
    ...core,
    ...Object.values(roles).flatMap((id) => id ?? []),
    ...needs.flatMap((need) => need.services),
  ]);
}

/**
 * Does a published site go without a service, since no official page shows its number? One that help cannot do without stops the site
 * instead. Of another country nobody here can ask for one.
 */
export function isServiceLeftOut(
  record: Pick<Service, 'id' | 'country' | 'listing' | 'officialPage'>,
  { stage, country, ...ways }: Ways & Pick<Campaign, 'stage' | 'country'>,
): boolean {
  const isWithoutPage = isListed(record) && record.country === country.code && !record.officialPage;
  return stage === 'live' && isWithoutPage && !neededServices(ways).has(record.id);
}

/** The services that the site shows, none of which names one that it goes without, and those. */
export function splitServices(
  records: readonly Service[],
  campaign: Parameters<typeof isServiceLeftOut>[1],
): { shown: Service[]; leftOut: Service[] } {
  const leftOut = records.filter((record) => isServiceLeftOut(record, campaign));
  if (leftOut.length === 0) return { shown: [...records], leftOut };
  const out = new Set(leftOut.map(({ id }) => id));
  const known = (ids: readonly string[]) => ids.filter((id) => !out.has(id));
  const shown = records
    .filter(({ id }) => !out.has(id))
    .map(({ status, ...record }) => ({
      ...record,
      sharedWith: known(record.sharedWith),
      instead: known(record.instead),
      ...(status ? { status: { ...status, ...(status.by ? { by: known(status.by) } : {}) } } : {}),
    }));
  return { shown, leftOut };
}
