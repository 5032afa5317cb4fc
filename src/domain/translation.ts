import type { HarmClass, Policy, Stage, TextState, TranslationState, WrittenState } from '../codes/translation.ts';
import type { Review } from '../schemas/translation-state.ts';

/**
 * May this text be shown in its own language, or must a fallback stand in?
 *
 * - `original` in preview: yes.
 * - `careful` languages: safety text only `reviewed`; in live nothing unreviewed.
 * - live: no safety text anywhere that no second person has read, whoever wrote or translated it: a mistake of a translator sends
 *   somebody the wrong way as a machine's does.
 * - a stale safety text gives way; other stale text is shown with a notice.
 */
export function isPublishable(
  state: TranslationState,
  harm: HarmClass,
  { stage, policy, isSource }: { stage: Stage; policy: Policy; isSource: boolean },
): boolean {
  if (state === 'missing') return false;
  if (isSource) return isRead(state, harm, stage);
  if (state === 'stale') return harm !== 'safety' && policy === 'all';
  if (policy === 'careful') return stage === 'preview' && harm !== 'safety' ? true : state === 'reviewed';
  return isRead(state, harm, stage);
}

/** In live, somebody other than its maker has read a safety text. */
function isRead(state: TranslationState, harm: HarmClass, stage: Stage): boolean {
  return stage === 'preview' || harm !== 'safety' || state === 'reviewed';
}

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
