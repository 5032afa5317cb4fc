/** How much harm a mistake in a text would do; a state of each section and each phrase, not of a file. */
export const HARM_CLASSES = ['safety', 'core', 'other'] as const;

/** How a text was made, as an author writes it. Whether somebody has read it stands beside it (`domain/translation.ts`). */
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
