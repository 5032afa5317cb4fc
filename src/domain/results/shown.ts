import { byKey } from '../../codes/keys.ts';
import { MEASURES, type Measure } from '../../codes/results.ts';
import type { Count } from './count.ts';

/** Nothing below is shown as a number: a few strips at one door may tell of one person. */
export const LEAST_SHOWN = 10;

/** How a number is shown. */
export type Shown =
  | { kind: 'number' | 'atLeast'; value: number }
  /** Fewer than ten. */
  | { kind: 'few' }
  /** It would let somebody compute what is hidden, or nothing of it may be shown. */
  | { kind: 'withheld' }
  /** Nobody counted it. */
  | { kind: 'uncounted' };

export type ShownMeasures = Record<Measure, Shown>;

/**
 * The sums of some counts, or one count, as they are shown. A sum is exact where each of its numbers is shown; where one is hidden, it says
 * at least how many it is by the others, so that nobody can compute the hidden one.
 */
export function shownSums(counts: readonly Count[]): ShownMeasures {
  return byKey(MEASURES, (measure): Shown => {
    const all = counts.map((count) => toShown(count, measure)).filter(({ kind }) => kind !== 'uncounted');
    const [first, ...others] = all;
    if (!first) return { kind: 'uncounted' };
    if (others.length === 0) return first;
    const numbers = all.flatMap((one) => (one.kind === 'number' ? one.value : []));
    const value = numbers.reduce((sum, number) => sum + number, 0);
    if (numbers.length === all.length) return { kind: 'number', value };
    return numbers.length > 0 ? { kind: 'atLeast', value } : { kind: 'withheld' };
  });
}

function toShown(count: Count, measure: Measure): Shown {
  const value = count[measure];
  if (value === null) return { kind: 'uncounted' };
  // A sheet has few strips: what is gone would tell how many sheets there were.
  if (measure === 'stripsGone' && count.printed !== null && count.printed < LEAST_SHOWN) return { kind: 'withheld' };
  return value < LEAST_SHOWN ? { kind: 'few' } : { kind: 'number', value };
}
