import { findHarms, type GuardedText } from '../domain/activities/guards/harms.ts';
import type { IntakeContext } from './context.ts';
import type { FieldName } from './fields.ts';
import { type RowFinding, rowFinding } from './finding.ts';

/**
 * What could harm somebody if it were published: a raid that is told beforehand, a person's own contact, where people are
 * sheltered, a minor's name, and what is said in the offers by which people are recruited. Wherever it stands.
 *
 * @param texts what the announcement says, by field
 * @param isToCome its day has not passed, or is not known
 */
export function findRisks(
  texts: ReadonlyMap<FieldName, string>,
  context: Pick<IntakeContext, 'words' | 'invented' | 'lines' | 'allowedDomains' | 'year'>,
  isToCome: boolean,
): RowFinding[] {
  const guarded = [...texts].map(([field, text]): GuardedText<FieldName> => ({ field, text, part: partOf(field) }));
  return findHarms(guarded, { ...context, invented: new Set(context.invented), isToCome }).map(
    ({ code, field, found }) => rowFinding(code, field, { found }),
  );
}

function partOf(field: FieldName): GuardedText<FieldName>['part'] {
  if (field === 'organiser') return 'host';
  if (field === 'title') return 'title';
  return PLACES.includes(field) ? 'place' : 'text';
}

const PLACES: readonly FieldName[] = ['venue', 'town', 'directions'];
