import { searchKey } from '../domain/search-key.ts';
import { nearest } from '../domain/text/nearest.ts';
import type { ReadingWords } from '../schemas/announce-words.ts';
import { columnOf, FIELDS, type FieldName } from './fields.ts';
import type { Phrase } from './sentence.ts';

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

/** What to say of the headings that nobody knows: a line for each that may have been meant for a column, one for the others. */
export function unknownLines(unknown: readonly UnknownHeading[], phrase: Phrase): string[] {
  const near = unknown.flatMap(({ heading, near: field }) =>
    field ? [phrase('announce.report-heading', { heading, near: phrase(`announce.field-${field}`) })] : [],
  );
  const others = unknown.filter((one) => one.near === null).map(({ heading }) => heading);
  return others.length > 0 ? [...near, phrase('announce.report-unknown', { headings: others.join(', ') })] : near;
}
