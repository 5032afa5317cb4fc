/** As many characters as every short code has. */
const LONGEST_LARGE = 6;

/** Is a number too long to stand in large type on a small screen? */
export function isLongNumber(shown: string): boolean {
  return shown.length > LONGEST_LARGE;
}
