/** What is known about one yes-or-no question. `conflict`: sources contradict each other. */
export const ANSWERS = ['yes', 'no', 'unknown', 'conflict'] as const;
export type Answer = (typeof ANSWERS)[number];
