import type { Phrase } from './sentence.ts';
import type { UnknownHeading } from './unknown-headings.ts';

/** What to say of the headings that nobody knows: a line for each that may have been meant for a column, one for the others. */
export function unknownLines(unknown: readonly UnknownHeading[], phrase: Phrase): string[] {
  const near = unknown.flatMap(({ heading, near: field }) =>
    field ? [phrase('announce.report-heading', { heading, near: phrase(`announce.field-${field}`) })] : [],
  );
  const others = unknown.filter((one) => one.near === null).map(({ heading }) => heading);
  return others.length > 0 ? [...near, phrase('announce.report-unknown', { headings: others.join(', ') })] : near;
}
