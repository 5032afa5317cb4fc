import type { TextState, WrittenState } from '../../codes/translation.ts';
import type { Review } from '../../schemas/translation-state.ts';

/**
 * The state of a text that may have been reviewed. A review belongs to the text that was read: once the text is another
 * one, it is again what it was before anybody read it. So it is where whoever read it found it wrong.
 *
 * @param written how the text was made
 * @param now hash of what the text says now, as `reviewHash` gives it
 */
export function stateNow(written: WrittenState, review: Partial<Review> | undefined, now: string): TextState {
  return review?.read === now && review.wrong === undefined ? 'reviewed' : written;
}
