/**
 * The candidate that `word` was probably meant to be, or `null` where none is close.
 * Close means: at most a third of its letters typed wrongly (two in a short word).
 *
 * @example nearest('naem', ['name', 'cost']) // => 'name'
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance && distance < candidate.length) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/**
 * The id of a record that `word` was probably meant to be, or `null`. Stricter than `nearest`: a wrong source or a wrong
 * service that somebody copies from a finding looks right ever after.
 *
 * @example nearestId('policia-99', ['policia-999']) // => 'policia-999'
 */
export function nearestId(word: string, ids: Iterable<string>): string | null {
  const close = nearest(
    word,
    [...ids].filter((id) => id[0]?.toLowerCase() === word[0]?.toLowerCase()),
  );
  return close !== null && editDistance(word.toLowerCase(), close.toLowerCase()) <= MOST_TYPED_WRONG ? close : null;
}

/**
 * How many letters must be added, taken out, changed or swapped with a neighbour to make `a` into `b`.
 *
 * @example editDistance('naem', 'name') // => 1
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const changed = at(last, j - 1) + (same ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(beforeLast, j - 2) + 1 : Infinity;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, changed, swapped));
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

/** Letters of an id that may be typed wrongly. */
const MOST_TYPED_WRONG = 2;
