import { createHash } from 'node:crypto';
import type { HarmClass } from '../../codes/translation.ts';
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
  return digest(meaningOf(body));
}

/**
 * The hash of a text as somebody read it: every sign counts, also marks and the targets of links, and only white space
 * does not. A review keeps it, so that a review is never of another text.
 */
export function reviewHash(text: string): string {
  return digest(text.replace(/\s+/g, ' ').trim().normalize('NFC'));
}

/**
 * The hash of a section as somebody read it: how much harm a mistake in it would do is part of what a reviewer has to know,
 * so that no reviewed text is moved into another class unnoticed.
 */
export function sectionReviewHash(harm: HarmClass, body: string): string {
  return reviewHash(`${harm}: ${body}`);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}
