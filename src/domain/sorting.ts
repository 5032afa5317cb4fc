/** The order of two texts by their code units: the same on every machine. What a reader sees in order goes by their language (`i18n/names.ts`). */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Things by what somebody goes through first, then by what comes next. */
export function inOrder<T>(all: Iterable<T>, ...keys: ((one: T) => string | number)[]): T[] {
  return [...all].sort((a, b) => {
    for (const key of keys) {
      const [one, other] = [key(a), key(b)];
      const order = typeof one === 'number' ? one - Number(other) : compare(one, String(other));
      if (order !== 0) return order;
    }
    return 0;
  });
}

/**
 * Puts items together that have the same key, keys in the order in which they come. What `Map.groupBy` does, which browsers of
 * cheap phones from before 2024 do not know: use this in what is sent to a reader.
 *
 * @example groupBy(['a', 'bc', 'd'], ({ length }) => length) // => Map { 1 => ['a', 'd'], 2 => ['bc'] }
 */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
