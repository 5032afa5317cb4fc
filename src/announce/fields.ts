import type { ReadingWords } from '../domain/activities/announce-words.ts';
import { COLUMNS, type Column, type FieldName } from '../domain/activities/announced-fields.ts';
import { fold } from '../domain/fold.ts';
import { onceFor } from '../domain/once-for.ts';

export * from '../domain/activities/announced-fields.ts';

/** What one row, form or calendar entry says, as text and by field. */
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
export function columnOf(heading: string, { headings }: Pick<ReadingWords, 'headings'>): Column | null {
  return byHeading(headings).get(keyOf(heading)) ?? null;
}

/** The column of each heading of a table; a spare heading counts where no other stands for its column. */
export function columnsOf(
  headings: readonly string[],
  words: Pick<ReadingWords, 'headings' | 'spareHeadings'>,
): (Column | null)[] {
  const own = headings.map((heading) => columnOf(heading, words));
  const { spareHeadings } = words;
  if (!spareHeadings) return own;
  return headings.map((heading, i) => {
    const spare = spareBy(spareHeadings).get(keyOf(heading)) ?? null;
    return own[i] ?? (own.includes(spare) ? null : spare);
  });
}

function keyOf(heading: string): string {
  return fold(heading.replace(/\([^()]*\)/g, ' '));
}

type Headings = ReadingWords['headings'];

const spareBy = onceFor(
  (headings: Headings) =>
    new Map(COLUMNS.flatMap((column) => (headings[column] ?? []).map((one): [string, Column] => [fold(one), column]))),
);

const byHeading = onceFor(
  (headings: Headings) =>
    new Map<string, Column>(
      COLUMNS.flatMap((column) =>
        [column, ...(headings[column] ?? [])].map((heading): [string, Column] => [fold(heading), column]),
      ),
    ),
);
