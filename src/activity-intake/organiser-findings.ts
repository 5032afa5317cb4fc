import { ANNOUNCED_TEXTS, MOST_ORGANISER_NAMES } from '../codes/activity-limits.ts';
import { LONGEST_NAME } from '../codes/names.ts';
import { lookOf } from '../domain/activities/guards/organisers.ts';
import type { readOrganisers } from './choices.ts';
import type { IntakeContext } from './context.ts';
import { type RowFinding, rowFinding } from './finding.ts';

type Organisers = ReturnType<typeof readOrganisers>;

/** What to say of those who are named as organisers: how many and how long they are, and whether each is an institution. */
export function findOrganiserFindings(organisers: Organisers, context: Pick<IntakeContext, 'words'>): RowFinding[] {
  return [...organisers.names.flatMap((name) => organiserFinding(name, context)), ...namesFindings(organisers)];
}

/** Somebody must organise it; a name that no list could show is a paragraph that went into the wrong cell. */
function namesFindings({ ids, names }: Organisers): RowFinding[] {
  if (ids.length + names.length === 0) return [rowFinding('missing', 'organiser')];
  const long = names.filter((name) => [...name].length > LONGEST_NAME);
  return [
    ...long.map((name) =>
      rowFinding('too-long', 'organiser', { found: name, most: String(LONGEST_NAME), length: String(name.length) }),
    ),
    ...(names.length > MOST_ORGANISER_NAMES
      ? [rowFinding('too-many', 'organiser', { most: String(MOST_ORGANISER_NAMES), count: String(names.length) })]
      : []),
  ];
}

/** A person is no institution; what is neither surely is for a reviewer to see. */
function organiserFinding(found: string, { words }: Pick<IntakeContext, 'words'>): RowFinding[] {
  if (found.length > ANNOUNCED_TEXTS.organiser.most) return [];
  const look = lookOf(found, words.guards);
  return look === 'institution' ? [] : [rowFinding(`organiser-${look}`, 'organiser', { found })];
}
