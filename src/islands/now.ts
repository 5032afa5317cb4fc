/**
 * The only clock in the browser (ARCHITECTURE.md, decision 7). What depends on it is worked out by pure rules elsewhere.
 *
 * @returns this moment
 */
export function now(): Date {
  return new Date();
}
