/**
 * Translation is a state of each section and each interface string, not of a file.
 */
export const HARM_CLASSES = ['safety', 'core', 'other'] as const;
/** How a text was made, as an author writes it. Whether somebody has read it stands beside it (`page/review.ts`). */
export const WRITTEN_STATES = ['original', 'machine', 'human'] as const;
/** The states of a text that is there; `missing` and `stale` are computed too. */
export const TEXT_STATES = [...WRITTEN_STATES, 'reviewed'] as const;

export type HarmClass = (typeof HARM_CLASSES)[number];
export type WrittenState = (typeof WRITTEN_STATES)[number];
export type TextState = (typeof TEXT_STATES)[number];
export type TranslationState = TextState | 'missing' | 'stale';
export type Stage = 'preview' | 'live';

/**
 * What a deployment lets through in one language, while in preview:
 * `all` shows machine text too (with a notice); `careful` shows safety text only once it is reviewed.
 */
export const POLICIES = ['all', 'careful'] as const;
export type Policy = (typeof POLICIES)[number];

/**
 * May this text be shown in its own language, or must a fallback stand in?
 *
 * - `original` in preview: yes.
 * - `careful` languages: safety text only `reviewed`; in live nothing unreviewed.
 * - live: no safety text anywhere that no second person has read, whoever wrote or translated it: a slip of a translator sends
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
