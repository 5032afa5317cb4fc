import { searchKey } from '../domain/search-key.ts';
import { readOrganisers } from './choices.ts';
import type { IntakeContext } from './context.ts';

/** Who organises: those we know by id, the others by name. */
export interface Hosts {
  organisers: readonly string[];
  organiserNames: readonly string[];
}

/**
 * Who organises as one text, in whatever order and spelling it was written: the sender of an announcement is part of what it
 * is. A name that the list of organisations has come to know meanwhile is that organisation.
 */
export function hostKey({ organisers, organiserNames }: Hosts, context: IntakeContext): string {
  const { ids, names } = readOrganisers(organiserNames.join('\n'), context);
  return [...new Set([...organisers, ...ids, ...names.map(searchKey)])].sort().join(' + ');
}

/** Who organises, by name, as a sentence shows it. */
export function hostNames({ organisers, organiserNames }: Hosts, { organisations }: IntakeContext): string {
  const known = organisers.map((id) => organisations.find(({ code }) => code === id)?.words[0] ?? id);
  return [...known, ...organiserNames].join('; ');
}
