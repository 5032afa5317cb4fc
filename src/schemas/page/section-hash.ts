import { createHash } from 'node:crypto';
import { meaningOf } from '../../domain/page/section-text.ts';

/** How many hexadecimal digits of the hash are kept: enough to notice a change, short enough to read in a diff. */
const DIGITS = 12;

/**
 * The hash of what a section says. A translation keeps the hash of the source section that it was made from, so that a
 * change of the source makes it stale, while a change of marks or white space does not.
 *
 * @param body the text between the `<Section>` tags
 */
export function sectionHash(body: string): string {
  return createHash('sha256').update(meaningOf(body)).digest('hex').slice(0, DIGITS);
}
