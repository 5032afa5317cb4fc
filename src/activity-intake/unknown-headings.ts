import { searchKey } from '../domain/search-key.ts';
import { nearest } from '../domain/text/nearest.ts';
import type { ReadingWords } from '../schemas/announce-words.ts';
import { columnOf, FIELDS, type FieldName } from './fields.ts';

/** A heading that means nothing here, and the column that it may have been meant for. */
export interface UnknownHeading {
  heading: string;
  near: FieldName | null;
}

/**
 * Finds for each heading that nobody knows the column that was probably meant, by its first word or by a typo, among those
 * that the table lacks: one that is there already cannot be what was meant.
 */
export function nameUnknown(
  strange: readonly string[],
  there: readonly (FieldName | null)[],
  words: Pick<ReadingWords, 'headings'>,
): UnknownHeading[] {
  const lacking = FIELDS.filter((field) => !there.includes(field));
  const known = new Map(
    lacking.flatMap((field) => (words.headings[field] ?? []).map((one) => [searchKey(one), field])),
  );
  return strange.map((written) => {
    const heading = written.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    const first = columnOf(searchKey(heading).split(' ')[0] ?? '', words);
    const meant = lacking.find((field) => field === first);
    return { heading, near: meant ?? known.get(nearest(searchKey(heading), known.keys()) ?? '') ?? null };
  });
}

/** Letters of a heading that are looked at. */
const LONGEST = 80;
