/**
 * The same function, asked once for each object and remembered as long as the object lives: thousands of pages ask for what
 * depends on the whole site, one language or one activity only.
 *
 * @example const sizeOf = memoize((index: Index) => countAll(index))
 */
export function memoize<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { made: T }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.made;
    const made = make(key);
    known.set(key, { made });
    return made;
  };
}

/** The same for a function of a word: of a country's code, of a date. */
export function onceForKey<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
