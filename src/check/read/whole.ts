import type { Entry } from '../shape/check-shape.ts';

/**
 * A file of which all is right.
 *
 * @throws where it is missing or has a mistake, with the command that says which
 */
export function assertWhole<T>(entry: Pick<Entry<T>, 'whole'> | null): T {
  if (!entry?.whole) throw new Error('A file of the content is missing or has a mistake. Run: npm run check:content');
  return entry.whole;
}
