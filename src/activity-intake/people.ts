import { ANNOUNCED_TEXTS, MOST_ORGANISER_NAMES } from '../codes/activity-limits.ts';
import { LONGEST_NAME } from '../codes/names.ts';
import { findHarms } from '../domain/activities/guards/harms.ts';
import { isLikePerson } from '../domain/activities/guards/organisers.ts';
import type { readOrganisers } from './choices.ts';
import type { IntakeContext } from './context.ts';
import type { FieldName } from './fields.ts';
import { type RowFinding, rowFinding } from './finding.ts';

/**
 * What could harm somebody by its form if it were published: a contact, where people are sheltered, a minor's name with an age. Wherever
 * it stands; what its words mean, whoever reads it tells (`npm run edit`).
 *
 * @param texts what the announcement says, by field
 */
export function findRisks(
  texts: ReadonlyMap<FieldName, string>,
  context: Pick<IntakeContext, 'words' | 'invented' | 'lines' | 'allowedDomains' | 'year'>,
): RowFinding[] {
  const guarded = [...texts].map(([field, text]) => ({ field, text, isPlace: PLACES.includes(field) }));
  return findHarms(guarded, { ...context, invented: new Set(context.invented) }).map(({ code, field, found }) =>
    rowFinding(code, field, { found }),
  );
}

const PLACES: readonly FieldName[] = ['venue', 'town', 'directions'];

type Organisers = ReturnType<typeof readOrganisers>;

/** What to say of those who are named as organisers: how many and how long they are, and whether one may be a person. */
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

/** A person is no institution. */
function organiserFinding(found: string, { words }: Pick<IntakeContext, 'words'>): RowFinding[] {
  if (found.length > ANNOUNCED_TEXTS.organiser.most || !isLikePerson(found, words.guards)) return [];
  return [rowFinding('organiser-person', 'organiser', { found })];
}
