import type { FigureFile } from '../../schemas/about/figure.ts';
import type { TranslatedRecord } from './record-words.ts';

/** A set of numbers from one source, with what it counts and what it cannot say. */
export type Figure = TranslatedRecord<FigureFile>;

/** The stitches of the longest bar. */
export const LONGEST_BAR = 30;

/** How many stitches each bar has, in proportion to the longest: one at least, none for nothing. */
export function barStitches({ bars }: Pick<Figure, 'bars'>): number[] {
  const longest = Math.max(...bars.map(({ value }) => value));
  return bars.map(({ value }) => (value > 0 ? Math.max(1, Math.round((value / longest) * LONGEST_BAR)) : 0));
}

/**
 * The numbers of a figure in fields of a hundred stitches: one field that all of them share, or one for each.
 *
 * @returns for each field what its groups of stitches count, as places in `bars`, and how many stitches each has
 */
export function percentageFields({
  unit,
  drawing,
  bars,
}: Pick<Figure, 'unit' | 'drawing' | 'bars'>): PercentageField[] {
  if (drawing === 'bars') return [];
  const places = bars.map((_, place) => place);
  const fields = drawing === 'hundred' ? [places] : places.map((place) => [place]);
  const whole = unit === 'percent' ? 100 : bars.reduce((all, { value }) => all + value, 0);
  return fields.map((field) => {
    const values = field.map((place) => bars[place]?.value ?? 0);
    return { places: field, ...percentagesOf(values, whole) };
  });
}

/** One field of a hundred stitches. */
export interface PercentageField extends ReturnType<typeof percentagesOf> {
  places: number[];
}

/**
 * How many of a hundred go to each part of a whole. Every part gets its whole hundredths; what is left goes, one by one, to
 * the parts with the largest remainders, and among equal ones to the earlier part. So the answer always adds up to a hundred.
 *
 * @param parts the parts of the whole, none negative
 * @param whole what a hundred stands for; never less than the parts together
 * @returns whole numbers in the order of the parts, and last what the parts leave of the hundred; all zero but the last where
 * there is nothing to share
 * @example percentagesOf([2, 1], 3) // => { shares: [67, 33], rest: 0, isExact: false }
 */
export function percentagesOf(parts: readonly number[], whole: number) {
  const all = [...parts, whole - sum(parts)];
  const exact = all.map((part) => (whole > 0 ? (part * 100) / whole : 0));
  const floors = exact.map((share) => Math.floor(share + TINY));
  const missing = 100 - sum(floors);
  const byRemainder = exact
    .map((share, place) => ({ place, remainder: share - (floors[place] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place)
    .slice(0, whole > 0 ? missing : 0);
  for (const { place } of byRemainder) floors[place] = (floors[place] ?? 0) + 1;
  const shares = floors.slice(0, -1);
  return {
    shares,
    /** What the parts leave of the hundred. */
    rest: 100 - sum(shares),
    /** Was every share a whole number, so that nothing was rounded? */
    isExact: exact.every((share) => Math.abs(share - Math.round(share)) < TINY),
  };
}

/** What binary fractions may be off by. */
const TINY = 1e-9;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
