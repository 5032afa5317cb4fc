/**
 * How many of a hundred go to each part of a whole. Every part gets its whole hundredths; what is left goes, one by one, to
 * the parts with the largest remainders, and among equal ones to the earlier part. So the answer always adds up to a hundred.
 *
 * @param parts the parts of the whole, none negative
 * @param whole what a hundred stands for; never less than the parts together
 * @returns whole numbers in the order of the parts, and last what the parts leave of the hundred; all zero but the last where
 * there is nothing to share
 * @example shareHundred([2, 1], 3) // => { shares: [67, 33], rest: 0, isExact: false }
 */
export function shareHundred(parts: readonly number[], whole: number): Hundredths {
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
    rest: 100 - sum(shares),
    isExact: exact.every((share) => Math.abs(share - Math.round(share)) < TINY),
  };
}

export interface Hundredths {
  shares: number[];
  /** What the parts leave of the hundred. */
  rest: number;
  /** Was every share a whole number, so that nothing was rounded? */
  isExact: boolean;
}

/** What binary fractions may be off by. */
const TINY = 1e-9;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
