import { byKey } from '../../codes/keys.ts';
import { MEASURES, type Measure } from '../../codes/results.ts';
import type { Count } from './count.ts';

/** Nothing below is shown as a number: a few strips at one door may tell of one person. */
export const LEAST_SHOWN = 10;
const MOST_HIDDEN = LEAST_SHOWN - 1;

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

/** One count as it is shown. */
export function shownCount(count: Count): ShownMeasures {
  return perMeasure((measure) => toShown(leafOf(count, measure)));
}

/**
 * The sums of groups of counts and of all of them. A sum is given exactly only where nobody can compute from it, and from what else is
 * shown, anything about a single hidden number: each of those might still be any number below ten. Otherwise the sum says at least how
 * many it is, by what is shown anyway.
 *
 * @param groups counts, each in one group
 */
export function shownSums(groups: readonly (readonly Count[])[]): { groups: ShownMeasures[]; total: ShownMeasures } {
  const sums = groups.map((group) =>
    perMeasure((measure) => sumOf(group.map((count): SumPart => ({ leaves: [leafOf(count, measure)] })))),
  );
  return {
    groups: sums.map((sum) => perMeasure((measure) => toShown(sum[measure]))),
    total: perMeasure((measure) =>
      toShown(
        sumOf(
          groups.map((group, index): SumPart => {
            const sum = sums[index]?.[measure];
            // Of a sum that is shown, what is hidden in it tells nothing more.
            return sum?.kind === 'number'
              ? { leaves: [sum] }
              : { leaves: group.map((count) => leafOf(count, measure)) };
          }),
        ),
      ),
    ),
  };
}

/** A number with how it is shown. */
type Leaf =
  | { kind: 'number' | 'few'; value: number }
  | { kind: 'atLeast'; value: number }
  | { kind: 'withheld' | 'uncounted' };

interface SumPart {
  leaves: readonly Leaf[];
}

function leafOf(count: Count, measure: Measure): Leaf {
  const value = count[measure];
  if (value === null) return { kind: 'uncounted' };
  // A sheet has few strips: what is gone would tell how many sheets there were.
  if (measure === 'stripsGone' && count.printed !== null && count.printed < LEAST_SHOWN) return { kind: 'withheld' };
  return { kind: value < LEAST_SHOWN ? 'few' : 'number', value };
}

function sumOf(parts: readonly SumPart[]): Leaf {
  const leaves = parts.flatMap((part) => part.leaves).filter(({ kind }) => kind !== 'uncounted');
  const [first, ...others] = leaves;
  if (!first) return { kind: 'uncounted' };
  if (others.length === 0) return first;
  const known = total(leaves, 'number');
  const few = leaves.filter(({ kind }) => kind === 'few');
  const hidden = total(leaves, 'few');
  const isSafe =
    few.length === leaves.length - leaves.filter(({ kind }) => kind === 'number').length &&
    (few.length === 0 || (hidden >= LEAST_SHOWN && hidden <= MOST_HIDDEN * (few.length - 1)));
  if (isSafe) return { kind: 'number', value: known + hidden };
  return known > 0 ? { kind: 'atLeast', value: known } : { kind: 'withheld' };
}

function total(leaves: readonly Leaf[], kind: 'number' | 'few'): number {
  return leaves.reduce((sum, leaf) => sum + (leaf.kind === kind ? leaf.value : 0), 0);
}

function toShown(leaf: Leaf): Shown {
  return leaf.kind === 'few' ? { kind: 'few' } : leaf;
}

function perMeasure<T>(make: (measure: Measure) => T): Record<Measure, T> {
  return byKey(MEASURES, make);
}
