/**
 * A value that must be there, since something else has made sure of it.
 *
 * @param what names it for whoever reads the error: `region "PE-PUN"`
 * @throws where it is missing all the same, with a sentence that says what was looked for
 */
export function assertFound<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}
