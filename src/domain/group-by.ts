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
