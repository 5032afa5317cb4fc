/**
 * The keys of an object whose type lists them all. `Object.keys` knows them as strings only, since an object may have more
 * keys than its type says; use this where it was written as one literal, so that it has not.
 */
export function keysOf<K extends string>(object: Readonly<Partial<Record<K, unknown>>>): K[] {
  // An object literal has the keys of its type and no others.
  return Object.keys(object) as K[];
}

/**
 * An object with a value for each of some keys.
 *
 * @example byKey(['a', 'b'], (key) => key.toUpperCase()) // => { a: 'A', b: 'B' }
 */
export function byKey<K extends string, V>(keys: readonly K[], toValue: (key: K) => V): Record<K, V> {
  // Each key has just been given its value.
  return Object.fromEntries(keys.map((key) => [key, toValue(key)])) as Record<K, V>;
}

/** Is a text one of these codes? */
export function isOneOf<C extends string>(codes: readonly C[], text: string): text is C {
  return codes.some((code) => code === text);
}
