import { isSlug } from '../codes/slug.ts';

/** Folders of a built site that hold no page. */
const NOT_PAGES = ['pagefind'];

/**
 * Is this an address that a page of the site may have: words of small letters, digits and hyphens between slashes, and nothing
 * that a host or a browser could read otherwise?
 *
 * @example isPageAddress('/en/ayuda/') // => true
 */
export function isPageAddress(text: string): boolean {
  if (text === '/') return true;
  const parts = text.split('/');
  if (parts.length < 3 || parts[0] !== '' || parts.at(-1) !== '') return false;
  return parts.slice(1, -1).every(isSlug) && !NOT_PAGES.includes(parts[1] ?? '');
}

/**
 * Where an address leads in the end; `null` where it leads round in a circle.
 *
 * @param moved addresses that have moved, old to new
 */
export function endOf(from: string, moved: ReadonlyMap<string, string>): string | null {
  const seen = new Set<string>();
  let here = from;
  for (let next = moved.get(here); next !== undefined; next = moved.get(here)) {
    if (seen.has(here)) return null;
    seen.add(here);
    here = next;
  }
  return here;
}
