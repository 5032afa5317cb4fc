import type { ReadingWords } from '../domain/activities/announce-words.ts';
import { fold } from '../domain/fold.ts';
import { likenessOf } from './closest.ts';
import { type Column, columnOf, FIELDS, type FieldName } from './fields.ts';

/** A heading that means nothing here, and the column that it may have been meant for. */
export interface UnknownHeading {
  heading: string;
  near: FieldName | null;
}

/**
 * Finds for each heading that nobody knows the column that it looks most like, among those that the table lacks: one that is there
 * already cannot be what was meant.
 */
export function nameUnknown(
  strange: readonly string[],
  there: readonly (Column | null)[],
  words: Pick<ReadingWords, 'headings'>,
): UnknownHeading[] {
  const lacking = FIELDS.filter((field) => !there.includes(field));
  return strange.map((written) => {
    const heading = written.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    const first = columnOf(fold(heading).split(' ')[0] ?? '', words);
    const scores = lacking.map((field) => ({
      field,
      likeness: Math.max(
        first === field ? SURE : 0,
        ...(words.headings[field] ?? []).map((known) => likenessOf(heading, known)),
      ),
    }));
    const best = scores.reduce((a, b) => (b.likeness > a.likeness ? b : a), { field: FIELDS[0], likeness: 0 });
    return { heading, near: best.likeness >= LEAST ? best.field : null };
  });
}

/** Letters of a heading that are looked at. */
const LONGEST = 80;
/** From here on two headings are worth a question. */
const LEAST = 0.5;
/** Where the first word alone is a heading that we know. */
const SURE = 0.6;
