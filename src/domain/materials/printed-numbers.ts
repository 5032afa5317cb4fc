import type { Role } from '../../codes/roles.ts';
import type { Campaign } from '../campaign.ts';
import { isListed } from '../service/coverage.ts';
import { isDialled } from '../service/dialling.ts';
import type { Facts } from '../service/facts.ts';
import type { Service } from '../service/service.ts';
import { rolesIn } from './fill.ts';
import type { Material, MaterialWords } from './material.ts';

/** A service whose number stands on a material, and what it is for there; `null` where it plays no role of every campaign. */
export interface PrintedService {
  role: Role | null;
  record: Service;
}

interface Known {
  facts: Pick<Facts, 'services'>;
  campaign: Pick<Campaign, 'roles'>;
}

/**
 * The services on a material, in the order of its record. What does not answer gives way to what its record names. Paper outlives the
 * day on which it is made, so it does not matter since when or until when a service is closed: while its record says so, it is not printed.
 */
export function printedServices({ numbers }: Pick<Material, 'numbers'>, known: Known): PrintedService[] {
  return numbers.flatMap((role) => {
    const record = printedService(role, known);
    return record ? [{ role, record }] : [];
  });
}

/** Services of this country alone, by id, as far as somebody answers there. */
export function printedOwn(ids: readonly string[], { facts }: Pick<Known, 'facts'>): PrintedService[] {
  return ids
    .flatMap((id) => facts.services.get(id) ?? [])
    .filter(isPrintable)
    .map((record) => ({ role: null, record }));
}

/** The service that plays a role on paper; `null` where nobody does, or nobody answers. */
export function printedService(role: Role, { facts, campaign }: Known): Service | null {
  const own = facts.services.get(campaign.roles[role] ?? '');
  if (!own) return null;
  const named = (own.status?.by ?? []).flatMap((id) => facts.services.get(id) ?? []);
  return [own, ...named].find(isPrintable) ?? null;
}

/** Roles that the words of a material name and that nobody plays on paper: then it is not given out. */
export function unassignedRoles(words: Pick<MaterialWords, 'lines' | 'items'>, known: Known): Role[] {
  return rolesIn(words).filter((role) => printedService(role, known) === null);
}

function isPrintable(record: Service): boolean {
  const isClosed = record.status !== undefined && record.status.state !== 'open' && !record.status.regions?.length;
  return !isClosed && isListed(record) && record.channels.some(isDialled);
}
