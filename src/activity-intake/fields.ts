import { FIELDS, type FieldName } from '../codes/announced-fields.ts';
import { memoize } from '../domain/memoize.ts';
import { searchKey } from '../domain/search-key.ts';
import type { ReadingWords } from '../schemas/announce-words.ts';

export * from '../codes/announced-fields.ts';

/** What one row or form says, as text and by field. */
export type RawValues = Partial<Record<FieldName, string>>;

/** Fields that hold a text of several lines. */
export const LONG_FIELDS: readonly FieldName[] = ['description'];

/**
 * The column that a heading names, however it is spelt; null for one that means nothing here. What stands in brackets and
 * the star of what is needed do not count; the field's own name does.
 *
 * @param words the headings that people write, in the languages of the deployment
 * @example columnOf('  Title * ', words) // => 'title'
 */
export function columnOf(heading: string, { headings }: Pick<ReadingWords, 'headings'>): FieldName | null {
  return byHeading(headings).get(keyOf(heading)) ?? null;
}

/** The column of each heading of a table. */
export function columnsOf(headings: readonly string[], words: Pick<ReadingWords, 'headings'>): (FieldName | null)[] {
  return headings.map((heading) => columnOf(heading, words));
}

function keyOf(heading: string): string {
  return searchKey(heading.replace(/\([^()]*\)/g, ' '));
}

type Headings = ReadingWords['headings'];

const byHeading = memoize(
  (headings: Headings) =>
    new Map<string, FieldName>(
      FIELDS.flatMap((column) =>
        [column, ...(headings[column] ?? [])].map((heading): [string, FieldName] => [searchKey(heading), column]),
      ),
    ),
);
