import type { Campaign } from '../campaign.ts';
import { isListed } from '../line/coverage.ts';
import { isDialled } from '../line/dialling.ts';
import type { Facts } from '../line/facts.ts';
import type { Line } from '../line/line.ts';
import type { Role } from '../roles.ts';
import { rolesIn } from './fill.ts';
import type { Material, MaterialWords } from './material.ts';

/** A service whose number stands on a thing, and what it is for there; `null` where it plays no role of every campaign. */
export interface PrintedLine {
  role: Role | null;
  record: Line;
}

interface Known {
  facts: Pick<Facts, 'lines'>;
  campaign: Pick<Campaign, 'roles'>;
}

/**
 * The services on a thing, in the order of its record. What does not answer gives way to what its record names. Paper outlives the
 * day on which it is made, so it does not matter since when or until when a service is closed: while its record says so, it is not printed.
 */
export function printedLines({ numbers }: Pick<Material, 'numbers'>, known: Known): PrintedLine[] {
  return numbers.flatMap((role) => {
    const record = printedLine(role, known);
    return record ? [{ role, record }] : [];
  });
}

/** Services of this country alone, by id, as far as somebody answers there. */
export function printedOwn(ids: readonly string[], { facts }: Pick<Known, 'facts'>): PrintedLine[] {
  return ids
    .flatMap((id) => facts.lines.get(id) ?? [])
    .filter(isPrintable)
    .map((record) => ({ role: null, record }));
}

/** The service that plays a role on paper; `null` where nobody does, or nobody answers. */
export function printedLine(role: Role, { facts, campaign }: Known): Line | null {
  const own = facts.lines.get(campaign.roles[role] ?? '');
  if (!own) return null;
  const named = (own.status?.by ?? []).flatMap((id) => facts.lines.get(id) ?? []);
  return [own, ...named].find(isPrintable) ?? null;
}

/** Roles that the words of a thing name and that nobody plays on paper: then it is not given out. */
export function unassignedRoles(words: Pick<MaterialWords, 'lines' | 'items'>, known: Known): Role[] {
  return rolesIn(words).filter((role) => printedLine(role, known) === null);
}

function isPrintable(record: Line): boolean {
  const isClosed = record.status !== undefined && record.status.state !== 'open' && !record.status.regions?.length;
  return !isClosed && isListed(record) && record.channels.some(isDialled);
}
