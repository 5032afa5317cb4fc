/** Letters of an id. */
export const MOST_OF_SLUG = 64;

/** Is this a file name or an id and nothing else: small letters, digits and single hyphens; no path, no dots? */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= MOST_OF_SLUG;
}
