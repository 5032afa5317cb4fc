import type { HarmClass, TextState, WrittenState } from '../../codes/translation.ts';
import type { PlainDate } from '../plain-date.ts';

/** That somebody has read a text: which text that was, in which role, and when. */
export interface Review {
  /** Hash of the text that was read. */
  read: string;
  /** How much harm a mistake in it would do, as the reader saw it: nothing leaves that class unnoticed. */
  harm: HarmClass;
  /** A role or a code, never the name of a person. */
  by: string;
  on: PlainDate;
}

/**
 * The state of a text that may have been reviewed. A review belongs to the text that was read: once the text is another
 * one, it is again what it was before anybody read it.
 *
 * @param written how the text was made
 * @param now hash of what the text says now, as `reviewHash` gives it
 */
export function stateNow(written: WrittenState, review: Partial<Review> | undefined, now: string): TextState {
  return review?.read === now ? 'reviewed' : written;
}
