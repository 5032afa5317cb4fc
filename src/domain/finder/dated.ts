import { inYears, type SourceDates } from '../service/source-dates.ts';

/** Between two years, and before or after nothing where one is not known. */
const BETWEEN = '~';

/** The years of something, in a few letters; `null` where they do not have to be said. */
export function packDates(dates: SourceDates | null): string | null {
  if (dates === null) return null;
  const { name, values } = inYears(dates);
  if (name === 'none') return BETWEEN;
  if (name === 'partly') return BETWEEN + values.year;
  return name === 'year' ? values.year : [values.from, values.to].join(BETWEEN);
}

/** The same as the years of sources. */
export function unpackDates(text: string): SourceDates {
  const [from = '', to = from] = text.split(BETWEEN);
  return { from: from || null, to: to || null };
}
